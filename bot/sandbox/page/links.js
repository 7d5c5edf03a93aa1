/** Links that a phone can follow by itself, and what to do with all the others. */

const HOSTS = new Set(["t.me", "telegram.me", "telegram.dog"]);
const LOOPBACK = new Set(["127.0.0.1", "localhost", "[::1]"]);

/** How to open `text`: {to: "bot" | "here" | "outside", link, group}. */
export function reading(text, username) {
  const link = text.trim().replace(/^@?(t\.me|telegram\.me)\//, "https://$1/");
  let url;
  try {
    url = new URL(link);
  } catch {
    return { to: "outside", link };
  }
  if (aims(url, username)) return { to: "bot", link, group: url.searchParams.has("startgroup") };
  return { to: LOOPBACK.has(url.hostname) ? "here" : "outside", link };
}

function aims(url, username) {
  const name = url.protocol === "tg:" ? url.searchParams.get("domain")
    : HOSTS.has(url.hostname) ? url.pathname.split("/")[1] : null;
  return name?.toLowerCase() === username?.toLowerCase();
}
