/**
 * Formatted text of a message, rebuilt element by element from the few tags that the server
 * writes. No HTML parser sees it: whatever isn't exactly one of those tags stays text.
 */

const TOKEN = /<(\/?)([a-z]+)((?: [a-z]+="[^"<>]*")*)>|[^<]+|</g;
const ATTRIBUTE = / ([a-z]+)="([^"]*)"/g;
const SIGN = /&(?:(amp|lt|gt|quot)|#x([\da-f]{1,6})|#(\d{1,7}));/gi;
const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"' };
const TAGS = new Set(["b", "i", "u", "s", "code", "pre", "blockquote"]);
const SCHEMES = new Set(["http:", "https:", "tg:", "mailto:", "tel:"]);
const LAST_SIGN = 0x10ffff;

function sign(whole, named, hex, decimal) {
  if (named) return NAMED[named.toLowerCase()];
  const code = hex ? parseInt(hex, 16) : Number(decimal);
  return code <= LAST_SIGN ? String.fromCodePoint(code) : whole;
}

const plain = (text) => text.replace(SIGN, sign);

/** The address as it may be shown and followed, or null for one that could do harm. */
function address(href) {
  try {
    const url = new URL(href);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// No href: a link that leaves the machine must not be reachable by any way of clicking.
function link({ href }) {
  const url = address(href ?? "");
  if (url === null) return null;
  const made = document.createElement("a");
  made.dataset.url = url;
  made.setAttribute("role", "link");
  made.tabIndex = 0;
  made.title = url;
  return made;
}

function spoiler(attributes) {
  if (attributes.class !== "spoiler") return null;
  const made = document.createElement("span");
  made.className = "spoiler";
  made.setAttribute("role", "button");
  made.tabIndex = 0;
  return made;
}

/** The element for an opening tag, or null when it isn't one of ours. */
function opened(tag, written) {
  if (TAGS.has(tag)) return document.createElement(tag);
  const attributes = {};
  for (const [, name, value] of written.matchAll(ATTRIBUTE)) attributes[name] = plain(value);
  return tag === "a" ? link(attributes) : tag === "span" ? spoiler(attributes) : null;
}

/** A `<div class="text">` with nothing in it but text and the elements made here. */
export function sanitise(html) {
  const text = document.createElement("div");
  text.className = "text";
  text.dir = "auto";
  const inside = [text];
  for (const [whole, closing, tag, written] of html.matchAll(TOKEN)) {
    const top = inside.at(-1);
    if (closing && top !== text && top.localName === tag) {
      inside.pop();
      continue;
    }
    const made = tag && !closing ? opened(tag, written) : null;
    top.append(made ?? plain(whole));
    if (made) inside.push(made);
  }
  return text;
}
