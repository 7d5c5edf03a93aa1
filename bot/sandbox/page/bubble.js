/** One message: words, media, buttons, and what it answers. */

import { html, nothing } from "/page/vendor/lit-html.js";
import { ICONS } from "/page/icons.js";
import { sanitise } from "/page/sanitise.js";
import { say } from "/page/words.js";

const HUES = 6;
const PREVIEW = 90;
const texts = new WeakMap();

export const hue = (id) => `hue-${Math.abs(Number(id) || 0) % HUES}`;

export const nameOf = (message) => message?.from?.name ?? "";

/** A message in one line, for a quotation or a notice. */
export function preview(message) {
  if (message.service) return service(message.service);
  const words = message.text || message.caption || "";
  if (words) return words.length > PREVIEW ? `${words.slice(0, PREVIEW)}…` : words;
  return message.media ? kindName(message.media) : "";
}

const kindName = (media) => {
  const kind = media.kind === "video_note" ? "video" : media.kind;
  return ["photo", "video", "animation", "voice", "audio", "sticker", "location", "contact"]
    .includes(kind) ? say(`media.${kind}`) : say("media.document");
};

// The element is made once for each state of a message: making it again would lose a selection.
function text(message) {
  if (!message.html) return message.caption ?? message.text ?? nothing;
  if (!texts.has(message)) texts.set(message, sanitise(message.html));
  return texts.get(message).cloneNode(true);
}

const source = (media) => media.url ?? `/sandbox/file/${media.file}`;

function size(bytes) {
  if (!bytes) return "";
  return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} kB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

// A button that holds only a face or two is drawn larger.
const GLYPHS = /^(?:\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\u{fe0f}\u{200d}]*){1,3}$/u;

const unreadable = (event) => event.target.closest(".media").classList.add("unreadable");

function photo(media, view) {
  return html`<button type="button" class="media photo" aria-label=${say("media.enlarge")}
      @click=${() => view.enlarge(source(media))}>
    <img src=${source(media)} alt=${say("media.photo")} @error=${unreadable}>
    <span class="instead">${ICONS.photo} ${say("media.photo")}</span></button>`;
}

const video = (media) => html`<div class="media video"><video controls preload="metadata"
    playsinline ?loop=${media.kind === "animation"} src=${source(media)}
    aria-label=${kindName(media)} @error=${unreadable}></video>
  <span class="instead">${kindName(media)}</span></div>`;

const sound = (media) => html`<div class="media sound">
  <span class="sound-name">${ICONS.voice} ${media.kind === "audio" && media.name
    ? media.name : kindName(media)}</span>
  <audio controls preload="metadata" src=${source(media)} aria-label=${kindName(media)}></audio>
</div>`;

const sticker = (media) => html`<div class="media sticker"><img src=${source(media)}
    alt=${media.emoji ?? say("media.sticker")} @error=${unreadable}>
  <span class="instead">${media.emoji ?? say("media.sticker")}</span></div>`;

const file = (media) => html`<a class="media file" href=${source(media)}
    download=${media.name ?? ""}>${ICONS.file}
  <span><b>${media.name ?? kindName(media)}</b><small>${size(media.size)}</small></span></a>`;

const place = (media) => html`<div class="media other">${ICONS.place}
  <span>${say("media.location")}<small>${media.latitude}, ${media.longitude}</small></span></div>`;

const contact = (media) => html`<div class="media other">${ICONS.person}
  <span>${media.first_name ?? say("media.contact")}<small>${media.phone_number}</small></span></div>`;

const MEDIA = {
  photo, sticker, video, animation: video, video_note: video, voice: sound, audio: sound,
  document: file, location: place, contact,
};

function media(message, view) {
  if (!message.media) return nothing;
  const shape = MEDIA[message.media.kind];
  return shape ? shape(message.media, view)
    : html`<div class="media other">${kindName(message.media)}</div>`;
}

function quotation(message, view) {
  const id = message.reply_to?.id ?? message.reply_to;
  // In a topic, what answers nothing answers the line that opened the topic.
  if (!id || (view.forum && id === message.thread)) return nothing;
  const answered = view.find(id);
  return html`<button type="button" class="quotation ${hue(answered?.from?.id)}"
      @click=${() => view.show(id)}>
    <b>${nameOf(answered)}</b>
    <span>${answered && !answered.deleted ? preview(answered) : say("message.gone")}</span>
  </button>`;
}

function button(message, one, place, view) {
  const waiting = view.waiting(message.id, place);
  const press = () => (one.url ? view.open(one.url) : view.tap(message, one, place));
  const look = `${one.style ? `style-${one.style}` : ""} ${GLYPHS.test(one.text) ? "glyph" : ""}`;
  return html`<button type="button" class="inline ${look}"
      data-button=${one.text} aria-busy=${waiting} ?disabled=${waiting} @click=${press}>
    <span>${one.text}</span>${one.url ? ICONS.outside : nothing}</button>`;
}

function keyboard(message, view) {
  if (!message.buttons?.length) return nothing;
  return html`<div class="keyboard">${message.buttons.map((row, y) => html`<div class="row">
    ${row.map((one, x) => button(message, one, `${y}.${x}`, view))}</div>`)}</div>`;
}

function tools(message, view) {
  return html`<span class="tools">
    <button type="button" data-action="reply" aria-label=${say("message.reply")}
      title=${say("message.reply")} @click=${() => view.reply(message)}>${ICONS.reply}</button>
    ${view.canEdit(message) ? html`<button type="button" data-action="edit"
      aria-label=${say("message.edit")} title=${say("message.edit")}
      @click=${() => view.edit(message)}>${ICONS.edit}</button>` : nothing}
  </span>`;
}

const names = (people) => people.map((one) => one.first_name ?? one.name).join(", ");

/** What happened to the chat, in words. */
export function service(news) {
  if (news.new_chat_members) return say("service.joined", { name: names(news.new_chat_members) });
  if (news.left_chat_member) return say("service.left", { name: names([news.left_chat_member]) });
  if (news.forum_topic_created) return say("service.topic", news.forum_topic_created);
  if (news.forum_topic_edited) return say("service.renamed", news.forum_topic_edited);
  if (news.forum_topic_closed) return say("service.closed");
  if (news.forum_topic_reopened) return say("service.reopened");
  if (news.new_chat_title) return say("service.title", { name: news.new_chat_title });
  if (news.pinned_message) return say("service.pinned");
  if (news.group_chat_created || news.supergroup_chat_created) return say("service.created");
  if (news.migrate_to_chat_id || news.migrate_from_chat_id) return say("service.moved");
  return say("service.other", { name: Object.keys(news).join(", ") });
}

const who = (message, view) =>
  message.from?.id === view.me ? "own" : message.from?.is_bot ? "bot" : "other";

export function bubble(message, view) {
  if (message.service) {
    return html`<p class="service" data-message=${message.id}>${service(message.service)}</p>`;
  }
  const bare = message.media?.kind === "sticker" ? "bare" : "";
  return html`<article class="message ${who(message, view)} ${bare}"
      data-message=${message.id} aria-label=${nameOf(message)}>
    <div class="bubble">
      ${view.names && who(message, view) !== "own"
        ? html`<b class="author ${hue(message.from?.id)}">${nameOf(message)}</b>` : nothing}
      ${quotation(message, view)}${media(message, view)}
      <div class="words">${text(message)}<span class="stamp">${message.edited
        ? html`<i>${say("message.edited")}</i> ` : nothing}<time>${view.hour(message.date)}</time>
      </span></div>
      ${message.reactions?.length
        ? html`<div class="reactions">${message.reactions.join(" ")}</div>` : nothing}
      ${tools(message, view)}
    </div>
    ${keyboard(message, view)}
  </article>`;
}
