/** The strip of people on top, and the form that adds one. */

import { html, nothing } from "/page/vendor/lit-html.js";
import { hue } from "/page/bubble.js";
import { ICONS } from "/page/icons.js";
import { initial } from "/page/overlays.js";
import { say } from "/page/words.js";

const TONGUES = ["es", "en", "pt"];

function unread(phone) {
  return phone.chats.some((id) => {
    const conversation = phone.world.conversations.get(id);
    return conversation && phone.seen.unreadAnywhere(conversation);
  });
}

const bring = (phone) => document.getElementById(`phone-${phone.person.id}`)
  .scrollIntoView({ inline: "center", block: "nearest", behavior: "smooth" });

function form(world) {
  const add = async (event) => {
    event.preventDefault();
    const { name, language } = event.target.elements;
    const phone = await world.add(name.value.trim(), language.value);
    if (phone) bring(phone);
  };
  return html`<form class="adding" data-form="person" @submit=${add}>
    <input name="name" required maxlength="64" autocomplete="off" aria-label=${say("person.name")}
      placeholder=${say("person.name")}>
    <select name="language" aria-label=${say("person.language")}>
      ${TONGUES.map((code) => html`<option value=${code}>${code}</option>`)}</select>
    <button type="submit" class="small" data-action="add">${say("person.add")}</button>
  </form>`;
}

function open(event, world) {
  const strip = event.currentTarget.parentElement;
  world.toggleAdding();
  queueMicrotask(() => strip.querySelector(".adding input")?.focus());
}

export function people(world) {
  return html`<nav class="people" aria-label=${say("page.people")}>
    ${world.phones.map((phone) => html`<button type="button" class="person"
      data-bring=${phone.person.name} @click=${() => bring(phone)}>
      <span class="face little ${hue(phone.person.id)}" aria-hidden="true">
        ${initial(phone.person.name)}</span>${phone.person.name}
      ${unread(phone) ? html`<span class="dot"><span class="unseen">${say("chat.unread")}</span>
        </span>` : nothing}</button>`)}
    <button type="button" class="person add" data-action="add-person"
      aria-expanded=${world.adding} @click=${(event) => open(event, world)}>
      ${ICONS.add}<span>${say("person.add")}</span></button>
    ${world.adding ? form(world) : nothing}
  </nav>`;
}
