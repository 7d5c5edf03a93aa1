/** The line to the sandbox server: JSON by fetch, news by server-sent events. */

const KINDS = ["message", "query", "chat", "clock", "typing"];
export const RETRY_MS = 1500;

/** The server said no; its sentence says what to do. */
export class Refusal extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** The server did not answer at all. */
export class Unreachable extends Error {}

async function talk(path, options) {
  const response = await fetch(path, options).catch((error) => {
    throw new Unreachable(error.message);
  });
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) {
    throw new Refusal(response.status, answer.error ?? `${path}: ${response.status}`);
  }
  return answer;
}

export const read = (path) => talk(`/sandbox/${path}`);

export const act = (path, body) =>
  talk(`/sandbox/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });

/** What `path` says, or null when this server does not have it. */
export async function readIfThere(path) {
  try {
    return await read(path);
  } catch (error) {
    if (error instanceof Refusal && error.status === 404) return null;
    throw error;
  }
}

/**
 * Follow the server's events for ever, from `after` on, or from now when it is null;
 * after a cut, from the last one heard.
 */
export function listen(after, onNews, onLine) {
  let last = after;
  const open = () => {
    const source = new EventSource(`/sandbox/events${last === null ? "" : `?after=${last}`}`);
    source.onopen = () => onLine(true);
    source.onerror = () => {
      source.close();
      onLine(false);
      setTimeout(open, RETRY_MS);
    };
    for (const kind of KINDS) {
      source.addEventListener(kind, (event) => {
        if (event.lastEventId) last = Number(event.lastEventId);
        onNews(kind, JSON.parse(event.data));
      });
    }
  };
  open();
}
