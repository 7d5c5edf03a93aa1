/** Formatted text of a message, rebuilt from an allow-list: whatever else it holds stays text. */

const TAGS = new Map([
  ["B", "b"], ["STRONG", "b"], ["I", "i"], ["EM", "i"], ["U", "u"], ["INS", "u"],
  ["S", "s"], ["STRIKE", "s"], ["DEL", "s"], ["CODE", "code"], ["PRE", "pre"],
  ["BLOCKQUOTE", "blockquote"], ["BR", "br"],
]);
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "NOSCRIPT"]);
const SCHEMES = new Set(["http:", "https:", "tg:", "mailto:", "tel:"]);

/** The address as it may be shown and followed, or null for one that could do harm. */
export function address(href) {
  try {
    const url = new URL(href);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

// No href: a link that leaves the machine must not be reachable by any way of clicking.
function link(node) {
  const url = address(node.getAttribute("href") ?? "");
  if (url === null) return document.createElement("span");
  const made = document.createElement("a");
  made.dataset.url = url;
  made.setAttribute("role", "link");
  made.tabIndex = 0;
  made.title = url;
  return made;
}

function spoiler() {
  const made = document.createElement("span");
  made.className = "spoiler";
  made.setAttribute("role", "button");
  made.tabIndex = 0;
  return made;
}

function element(node) {
  if (node.tagName === "A") return link(node);
  if (node.classList.contains("spoiler")) return spoiler();
  return document.createElement(TAGS.get(node.tagName) ?? "span");
}

function copy(from, to) {
  for (const node of from.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      to.append(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE && !DROPPED.has(node.tagName)) {
      const made = element(node);
      copy(node, made);
      to.append(made);
    }
  }
}

/** A `<div class="text">` with only allowed elements and no attribute that was written by others. */
export function sanitise(html) {
  const parsed = new DOMParser().parseFromString(html, "text/html");
  const text = document.createElement("div");
  text.className = "text";
  text.dir = "auto";
  copy(parsed.body, text);
  return text;
}
