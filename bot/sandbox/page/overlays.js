/** What lies on top of a phone for a while: links to open, a notice, a dialog. */

import { html, nothing } from "/page/vendor/lit-html.js";
import { nameOf, preview } from "/page/bubble.js";
import { ICONS } from "/page/icons.js";
import { say } from "/page/words.js";

export const initial = (name) => [...(name || "?")][0].toUpperCase();

export const titleOf = (conversation, phone) =>
  conversation.private ? phone.world.bot.name : conversation.info?.title ?? "";

export function links(phone) {
  const go = (event) => {
    event.preventDefault();
    const [field] = event.target.elements;
    if (field.value.trim()) phone.follow(field.value);
    field.value = "";
  };
  return html`<div class="menu links" data-menu="links" ?hidden=${phone.menu !== "links"}
      @keydown=${(event) => event.key === "Escape" && phone.toggle("links")}>
    <h3>${say("links.title")}</h3>
    ${phone.world.links.map((one) => html`<button type="button" class="menu-line"
      data-link=${one.label} title=${one.url} @click=${() => phone.follow(one.url)}>
      ${ICONS.links}<span>${one.label}</span></button>`)}
    <form class="paste" @submit=${go}>
      <input type="text" data-field="link" aria-label=${say("links.paste")}
        placeholder=${say("links.paste")} autocomplete="off">
      <button type="submit" class="small" data-action="follow">${say("links.go")}</button>
    </form>
  </div>`;
}

export function notice(phone) {
  if (!phone.notice) return nothing;
  const { chat, thread, message } = phone.notice;
  const conversation = phone.world.conversations.get(chat);
  const name = conversation.topics.find((one) => one.thread === thread)?.name;
  const title = name ?? titleOf(conversation, phone);
  return html`<button type="button" class="notice" data-action="notice"
      aria-label=${say("notice.open", { title })} @click=${() => phone.show(chat, thread)}>
    <span class="face little bot-face" aria-hidden="true">${initial(title)}</span>
    <span class="notice-words"><b>${title}</b>
      <span>${nameOf(message)}: ${preview(message)}</span></span></button>`;
}

export function modal(phone) {
  if (!phone.modal) return nothing;
  const { kind, text, src } = phone.modal;
  const close = () => phone.ask(null);
  const keys = (event) => event.key === "Escape" && close();
  const body = kind === "photo" ? html`<img src=${src} alt=${say("media.photo")}>`
    : kind === "address" ? html`<p>${say("links.outside")}</p><code>${text}</code>`
      : html`<p>${text}</p>`;
  const beside = (event) => event.target === event.currentTarget && kind === "photo" && close();
  return html`<div class="veil of-${kind}" @keydown=${keys} @click=${beside}>
    <div class="modal" role="alertdialog" aria-modal="true" data-modal=${kind}
      aria-label=${text ?? say("media.photo")}>${body}
    <button type="button" class="start" data-action="ok" @click=${close}>
      ${say(kind === "alert" ? "dialog.ok" : "dialog.close")}</button></div></div>`;
}
