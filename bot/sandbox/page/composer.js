/** The foot of a phone: the box to write in, files, and what is being answered or edited. */

import { html, nothing } from "/page/vendor/lit-html.js";
import { nameOf, preview } from "/page/bubble.js";
import { commandsFor } from "/page/commands.js";
import { sample } from "/page/files.js";
import { ICONS } from "/page/icons.js";
import { say } from "/page/words.js";

const WAYS = [
  ["photo", "compose.photo", "image/*,video/*"],
  ["voice", "compose.voice", "audio/*"],
  ["document", "compose.document", ""],
];

function keys(event, phone) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    phone.send();
  } else if (event.key === "Escape") {
    phone.menu = null;
    phone.change({ reply: null, edit: null, file: null });
  } else if (event.key === "ArrowUp" && !phone.draft.text && phone.lastOwn) {
    event.preventDefault();
    phone.change({ edit: phone.lastOwn, reply: null, text: phone.lastOwn.text });
  }
}

function pasted(event, phone) {
  const file = [...event.clipboardData.files].find((one) => one.type.startsWith("image/"));
  if (!file) return;
  event.preventDefault();
  phone.attach(file, "photo");
}

function typed(event, phone) {
  const text = event.target.value;
  if (text === "/") phone.world.guard(phone.world.readBot());
  phone.change({ text });
}

function chosen(event, phone, way) {
  const [file] = event.target.files;
  if (file) phone.attach(file, way);
  event.target.value = "";
}

function above(phone) {
  const { reply, edit, file } = phone.draft;
  const about = edit ?? reply;
  if (!about && !file) return nothing;
  const title = edit ? say("compose.editing")
    : reply ? say("compose.replying", { name: nameOf(reply) }) : file.file.name;
  const cancel = () => phone.change({ reply: null, edit: null, file: null,
    ...(edit ? { text: "" } : {}) });
  return html`<div class="about">
    ${file?.image ? html`<img src=${file.image} alt=${say("compose.photo")}>`
      : html`<span class="about-icon">${edit ? ICONS.edit : reply ? ICONS.reply
        : ICONS.file}</span>`}
    <span class="about-words"><b>${title}</b>
      <span>${about ? preview(about) : say(`media.${file.kind}`)}</span></span>
    <button type="button" class="round" data-action="cancel" aria-label=${say("compose.cancel")}
      @click=${cancel}>${ICONS.close}</button>
  </div>`;
}

function ways(phone) {
  const drawn = async () => phone.attach(await sample(), "photo");
  return html`<div class="menu" ?hidden=${phone.menu !== "attach"}>
    ${WAYS.map(([way, label, accept]) => html`<label class="menu-line">
      ${ICONS[way] ?? ICONS.file}<span>${say(label)}</span>
      <input type="file" class="unseen" data-attach=${way} accept=${accept}
        @change=${(event) => chosen(event, phone, way)}></label>`)}
    <button type="button" class="menu-line" data-attach="sample" @click=${drawn}>
      ${ICONS.sample}<span>${say("compose.sample")}</span></button>
  </div>`;
}

function commands(phone) {
  const typed = phone.draft.text;
  if (!/^\/\w*$/.test(typed)) return nothing;
  const fitting = commandsFor(phone.world.bot.commands, phone.person, phone.conversation)
    .filter((one) => `/${one.command}`.startsWith(typed) && `/${one.command}` !== typed);
  if (!fitting.length) return nothing;
  const take = (one) => {
    phone.change({ text: "" });
    phone.sendText(`/${one.command}`);
  };
  return html`<div class="menu" data-menu="commands" aria-label=${say("compose.commands")}>
    ${fitting.map((one) => html`<button type="button" class="menu-line"
      @click=${() => take(one)}><b>/${one.command}</b><span>${one.description}</span>
    </button>`)}</div>`;
}

// The keyboard that the bot put in place of the letters, till it takes it away.
function replyKeyboard(phone) {
  const rows = phone.messages.findLast((one) => one.keyboard)?.keyboard.keyboard ?? [];
  if (!rows.length) return nothing;
  return html`<div class="keyboard replies">${rows.map((row) => html`<div class="row">
    ${row.map((one) => html`<button type="button" class="inline" data-key=${one.text}
      @click=${() => phone.sendText(one.text)}><span>${one.text}</span></button>`)}</div>`)}
  </div>`;
}

export function composer(phone) {
  const { text, file } = phone.draft;
  return html`<div class="composer">
    ${above(phone)}${ways(phone)}${commands(phone)}
    <div class="write">
      <button type="button" class="round" data-action="attach" aria-label=${say("compose.attach")}
        aria-expanded=${phone.menu === "attach"} title=${say("compose.attach")}
        @click=${() => phone.toggle("attach")}>${ICONS.attach}</button>
      <textarea rows="1" aria-label=${say("compose.label")} data-field="text" dir="auto"
        placeholder=${say(file ? "compose.caption" : "compose.hint")} .value=${text}
        @input=${(event) => typed(event, phone)}
        @paste=${(event) => pasted(event, phone)}
        @keydown=${(event) => keys(event, phone)}></textarea>
      <button type="button" class="round send" data-action="send" aria-label=${say("compose.send")}
        title=${say("compose.send")} ?disabled=${!text.trim() && !file}
        @click=${() => phone.send()}>${ICONS.send}</button>
    </div>
    ${replyKeyboard(phone)}
  </div>`;
}
