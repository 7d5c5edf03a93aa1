/** The line to the sandbox server: JSON by fetch, news by server-sent events. */

const KINDS = ["message", "query", "chat", "clock", "typing"];
const RETRY_MS = 1500;

/** The server said no; its sentence says what to do. */
export class Refusal extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

async function talk(path, options) {
  const response = await fetch(path, options);
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
 * Follow the server's events from `after` on, for ever.
 * The browser itself comes back with Last-Event-ID after a cut; after a refusal it gives up, so
 * a fresh stream is opened by hand.
 */
export function listen(after, onNews, onLine) {
  let last = after;
  const open = () => {
    const source = new EventSource(`/sandbox/events?after=${last}`);
    source.onopen = () => onLine(true);
    source.onerror = () => {
      onLine(false);
      if (source.readyState === EventSource.CLOSED) setTimeout(open, RETRY_MS);
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
