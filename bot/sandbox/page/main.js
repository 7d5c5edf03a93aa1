/** The page: everybody's phones around one sandbox, drawn anew at each piece of news. */

import { html, nothing, render } from "/page/vendor/lit-html.js";
import { Conversation } from "/page/chat.js";
import { Clock } from "/page/clock.js";
import { people } from "/page/people.js";
import { Phone } from "/page/phones.js";
import { focusModal, frame, screen } from "/page/screen.js";
import { RETRY_MS, Unreachable, act, listen, read, readIfThere } from "/page/wire.js";
import { LANGUAGES, language, say, speak } from "/page/words.js";

const REVIEW_MS = 60;

class World {
  conversations = new Map();
  phones = [];
  links = [];
  adding = false;
  trouble = null;
  connected = true;
  begun = false;
  #drawing = false;
  #review = null;
  #retry = null;

  constructor(root) {
    this.root = root;
  }

  async begin() {
    const [bot, scene] = await Promise.all([read("bot"), readIfThere("scene")]);
    Object.assign(this, { bot, scene, links: scene?.links ?? [] });
    this.clock = new Clock(scene, () => this.draw());
    await this.clock.refresh();
    await this.seat();
    const heard = Math.min(...[...this.conversations.values()].map((one) => one.seq));
    for (const phone of this.phones) {
      for (const one of this.conversations.values()) phone.markAllSeen(one);
    }
    this.begun = true;
    this.draw();
    listen(Number.isFinite(heard) ? heard : 0, (kind, news) => this.hear(kind, news),
      (connected) => this.reach(connected));
  }

  // Who has a phone: those of the scene, or everybody the sandbox knows.

  get staged() {
    return Boolean(this.scene?.phones?.length);
  }

  async seat() {
    const known = (await read("people")).people;
    const seats = this.staged ? this.scene.phones
      : known.map((one) => ({ person: one.id, role: "person", chats: [] }));
    for (const { person, role, chats } of seats) {
      const found = known.find((one) => one.id === person);
      if (found && !this.phoneOf(person)) this.phones.push(new Phone(this, found, role, chats));
    }
    await this.reviewChats();
  }

  phoneOf(person) {
    return this.phones.find((one) => one.person.id === person);
  }

  async add(name, tongue) {
    this.adding = false;
    const person = await this.guard(act("people", { name, language: tongue }));
    if (!person) return;
    if (!this.phoneOf(person.id)) this.phones.push(new Phone(this, person, "person"));
    await this.guard(this.reviewChats());
    document.getElementById(`phone-${person.id}`)?.scrollIntoView({ inline: "center" });
  }

  toggleAdding() {
    this.adding = !this.adding;
    this.draw();
    if (this.adding) queueMicrotask(() => this.root.querySelector(".adding input").focus());
  }

  // Which chats there are.

  async reviewChats() {
    await Promise.all(this.phones.map((phone) => this.#chatsOf(phone)));
    this.draw();
  }

  async #chatsOf(phone) {
    const chats = await phone.loadChats();
    await Promise.all(chats.map((info) => this.#meet(info, phone)));
  }

  async #meet(info, phone) {
    if (this.conversations.has(info.id)) {
      Object.assign(this.conversations.get(info.id).info ?? {}, info);
      return;
    }
    const conversation = new Conversation(info.id, phone.person.id);
    conversation.info = info;
    this.conversations.set(info.id, conversation);
    await this.refresh(conversation);
  }

  /** `phone` goes to `chat`, which may have come into being just now. */
  async meet(chat, phone) {
    await this.guard(this.#chatsOf(phone));
    if (chat !== undefined && this.conversations.has(chat)) phone.show(chat);
  }

  #reviewSoon() {
    this.#review ??= setTimeout(async () => {
      this.#review = null;
      await this.guard(this.staged ? this.reviewChats() : this.seat());
    }, REVIEW_MS);
  }

  async refresh(conversation) {
    const fresh = await conversation.refresh();
    if (this.begun) for (const phone of this.phones) phone.hear(conversation, fresh);
    this.draw();
  }

  // News from the server.

  hear(kind, news) {
    if (kind === "clock") this.guard(this.clock.refresh());
    else if (kind === "query") for (const phone of this.phones) phone.askPressed();
    else this.#hearChat(kind, news);
  }

  #hearChat(kind, news) {
    const conversation = this.conversations.get(news.chat);
    if (!conversation || kind === "chat") this.#reviewSoon();
    if (!conversation) return;
    if (kind === "typing") {
      conversation.heardTyping(news.thread, () => this.draw());
      this.draw();
    } else this.guard(this.refresh(conversation));
  }

  reach(connected) {
    const back = connected && !this.connected;
    this.connected = connected;
    this.draw();
    if (back) this.guard(this.#catchUp());
  }

  /** The line is there again: whatever was missed is read now. */
  async #catchUp() {
    await Promise.all([this.clock.refresh(), this.reviewChats(),
      ...[...this.conversations.values()].map((one) => this.refresh(one))]);
    this.connected = true;
    this.draw();
  }

  /** Whatever goes wrong is told; when the server can't be reached, it is asked again later. */
  async guard(work) {
    try {
      return await work;
    } catch (error) {
      if (error instanceof Unreachable) this.#retryLater();
      else this.trouble = error.message;
      this.draw();
      return null;
    }
  }

  #retryLater() {
    this.connected = false;
    this.#retry ??= setTimeout(() => {
      this.#retry = null;
      this.guard(this.#catchUp());
    }, RETRY_MS);
  }

  commandsIn(tongue) {
    const { commands } = this.bot;
    return Array.isArray(commands) ? commands : commands?.[tongue] ?? [];
  }

  // Drawing: once for all that happened in this turn.

  draw() {
    if (this.#drawing) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      for (const phone of this.phones) phone.markSeen();
      render(this.view(), this.root);
      for (const phone of this.phones) focusModal(phone);
    });
  }

  /** Bring the chosen chat and topic of a phone into their strips. */
  reveal(phone) {
    queueMicrotask(() => {
      for (const tab of frame(phone)?.querySelectorAll('[role="tab"][aria-selected="true"]') ?? []) {
        tab.scrollIntoView({ block: "nearest", inline: "nearest" });
      }
    });
  }

  view() {
    return html`<header class="bar">
      <h1><img src="/page/icon.svg" alt="" width="26" height="26">
        <span>${this.bot.name}</span> <small>${say("page.title")}</small></h1>
      ${this.clock.view((work) => this.guard(work))}
      <div class="tongues" role="group" aria-label=${say("page.language")}>
        ${LANGUAGES.map((code) => html`<button type="button" lang=${code} data-language=${code}
          aria-pressed=${code === language()} @click=${() => this.speak(code)}>
          ${code.toUpperCase()}</button>`)}</div>
      ${people(this)}
    </header>
    <div class="news" role="alert">${this.connected ? nothing
      : html`<p>${say("page.cut")}</p>`}${this.trouble ? html`<p>${this.trouble}
        <button type="button" class="small" data-action="ok"
          @click=${() => this.forgive()}>${say("dialog.ok")}</button></p>` : nothing}</div>
    <main class="phones" tabindex="-1">${this.phones.map(screen)}
      ${this.phones.length ? nothing : html`<p class="lonely">${say("page.empty")}</p>`}</main>`;
  }

  speak(code) {
    speak(code);
    this.draw();
  }

  forgive() {
    this.trouble = null;
    this.draw();
  }
}

const root = document.getElementById("page");
new World(root).begin().catch((error) => {
  root.textContent = error.message;
});
