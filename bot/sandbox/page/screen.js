/** What a phone looks like: its owner, its chats and topics, the messages, and what lies on top. */

import { html, nothing, render } from "/page/vendor/lit-html.js";
import { bubble, hue } from "/page/bubble.js";
import { topic } from "/page/chat.js";
import { composer } from "/page/composer.js";
import { ICONS } from "/page/icons.js";
import { initial, links, modal, notice, titleOf } from "/page/overlays.js";
import { language, say } from "/page/words.js";

const dot = (on) => on ? html`<span class="dot"><span class="unseen">${say("chat.unread")}</span>
  </span>` : nothing;

function owner(phone) {
  const { name, language: tongue } = phone.person;
  return html`<header class="owner">
    <span class="face ${hue(phone.person.id)}" aria-hidden="true">${initial(name)}</span>
    <h2>${name}</h2>
    <span class="role">${say(`role.${phone.role}`)}${tongue ? html` · ${tongue}` : nothing}</span>
    <button type="button" class="round" data-action="links" aria-label=${say("links.open")}
      title=${say("links.open")} aria-expanded=${phone.menu === "links"}
      @click=${() => phone.toggle("links")}>${ICONS.links}</button>
  </header>`;
}

function chats(phone) {
  const known = phone.chats.map((id) => phone.world.conversations.get(id)).filter(Boolean);
  return html`<nav class="chats" role="tablist" aria-label=${say("chat.list")}>
    ${known.map((one) => html`<button type="button" role="tab" class="tab" data-chat=${one.id}
      aria-selected=${one.id === phone.open} @click=${() => phone.show(one.id)}>
      <span class="face little ${one.private ? "bot-face" : hue(one.id)}"
        aria-hidden="true">${initial(titleOf(one, phone))}</span>
      <span class="tab-name">${titleOf(one, phone)}</span>${dot(phone.seen.unreadAnywhere(one))}
    </button>`)}</nav>`;
}

function topics(phone) {
  const { conversation } = phone;
  if (!conversation?.forum) return nothing;
  const tab = (thread, name, closed) => html`<button type="button" role="tab"
    class="topic ${closed ? "closed" : ""}" data-topic=${thread} title=${name}
    aria-selected=${thread === phone.thread} @click=${() => phone.show(phone.open, thread)}>
    ${name}${closed ? html`<span class="unseen"> (${say("chat.closed")})</span>` : nothing}
    ${dot(phone.seen.unread(conversation, thread))}</button>`;
  return html`<nav class="topics" role="tablist" aria-label=${say("chat.topics")}>
    ${tab(0, say("chat.general"), false)}
    ${conversation.topics.map((one) => tab(topic(one.thread), one.name, one.closed))}</nav>`;
}

function viewOf(phone) {
  const { conversation, world } = phone;
  const lastOwn = phone.lastOwn;
  return {
    me: phone.person.id,
    names: !conversation.private,
    forum: conversation.forum,
    hour: (value) => world.clock.hour(value),
    find: (id) => conversation.messages.get(id),
    waiting: (message, place) => phone.taps.waiting(message, place),
    canEdit: (message) => message === lastOwn,
    tap: (message, one, place) => phone.taps.press(message, one, place),
    open: (url) => phone.follow(url),
    reply: (message) => focusBox(phone, { reply: message, edit: null }),
    edit: (message) => focusBox(phone, { edit: message, reply: null, text: message.text }),
    enlarge: (src) => phone.ask({ kind: "photo", src }),
    show: (id) => phone.bubbles.get(`${phone.open}:${id}`)?.element.firstElementChild
      .scrollIntoView({ block: "center", behavior: "smooth" }),
  };
}

function focusBox(phone, draft) {
  phone.change(draft);
  queueMicrotask(() => frame(phone)?.querySelector("textarea").focus());
}

const frame = (phone) => document.getElementById(`phone-${phone.person.id}`);

// One element for each message, drawn again only when something in it changed: a player keeps
// playing and a selection stays while others write.
function messageElement(phone, message, view) {
  const key = `${phone.open}:${message.id}`;
  const pressed = (message.buttons ?? []).flatMap((row, y) =>
    row.map((_, x) => view.waiting(message.id, `${y}.${x}`))).join();
  const state = [message, pressed, language(), view.canEdit(message),
    view.find(message.reply_to?.id ?? message.reply_to)];
  const known = phone.bubbles.get(key) ?? { element: document.createElement("div"), state: [] };
  if (state.some((part, n) => part !== known.state[n])) {
    known.element.className = "slot";
    render(bubble(message, view), known.element);
    phone.bubbles.set(key, { ...known, state });
  }
  return known.element;
}

function stream(phone) {
  const view = viewOf(phone);
  let day = null;
  return phone.messages.flatMap((message) => {
    const own = phone.world.clock.day(message.date);
    const heading = own === day ? [] : [html`<p class="day"><span>${own}</span></p>`];
    day = own;
    return [...heading, messageElement(phone, message, view)];
  });
}

function inside(event, phone) {
  if (event.type === "keydown" && event.key !== "Enter") return;
  if (phone.menu) phone.toggle(phone.menu);
  const link = event.target.closest?.("[data-url]");
  if (link) phone.follow(link.dataset.url);
  else event.target.closest?.(".spoiler")?.classList.add("seen");
}

function nothingYet(phone) {
  const start = phone.conversation === null || phone.conversation.private;
  return html`<div class="nothing"><p>${say(phone.open === null ? "chat.none" : "chat.empty")}</p>
    ${start ? html`<button type="button" class="start" data-action="start"
      @click=${() => phone.sendText("/start")}>${say("chat.start")}</button>` : nothing}</div>`;
}

const far = (event) => event.currentTarget.parentElement
  .classList.toggle("far", event.currentTarget.scrollTop < -160);

const latest = (event) => event.currentTarget.parentElement
  .querySelector(".messages").scrollTo({ top: 0, behavior: "smooth" });

// The scrolling box is a reversed column: it stays at its foot by itself as messages come.
function messages(phone) {
  const shown = phone.conversation ? stream(phone) : [];
  return html`<div class="wall">
    <div class="messages" tabindex="0" role="log" aria-label=${say("chat.messages")}
      data-open-chat=${phone.open ?? ""} data-open-topic=${phone.thread}
      @scroll=${far} @click=${(event) => inside(event, phone)}
      @keydown=${(event) => inside(event, phone)}>
      <div class="stream">${shown.length ? shown : nothingYet(phone)}
        ${phone.conversation?.typing(phone.thread)
          ? html`<p class="typing" role="status"><i></i><i></i><i></i>
            <span>${say("chat.typing")}</span></p>` : nothing}</div>
    </div>
    <button type="button" class="round latest" aria-label=${say("chat.latest")}
      @click=${latest}>${ICONS.down}</button>
  </div>`;
}

export function screen(phone) {
  return html`<section class="phone" id="phone-${phone.person.id}" data-phone=${phone.person.name}
      data-person=${phone.person.id} aria-label="${phone.person.name}, ${say(`role.${phone.role}`)}">
    ${owner(phone)}${links(phone)}${chats(phone)}${topics(phone)}
    <div class="toasts" role="status" aria-live="polite">${phone.toast
      ? html`<p class="toast">${phone.toast}</p>` : nothing}</div>
    ${messages(phone)}
    ${composer(phone)}${notice(phone)}${modal(phone)}
  </section>`;
}

/** After a drawing: a dialog takes the keyboard, the chosen tabs come into their strips. */
export function settle(phone) {
  if (phone.modal && phone.modal !== phone.focused) {
    frame(phone).querySelector(".modal .start").focus();
  }
  phone.focused = phone.modal;
  if (!phone.turned) return;
  phone.turned = false;
  for (const tab of frame(phone).querySelectorAll('[role="tab"][aria-selected="true"]')) {
    tab.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
}
