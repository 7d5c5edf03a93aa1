/** A phone: whose it is, which chat it shows, and what its owner does with it. */

import { base64, kindOf } from "/page/files.js";
import { reading } from "/page/links.js";
import { Unreachable, act, read } from "/page/wire.js";
import { say } from "/page/words.js";

const TOAST_MS = 4500;
const NOTICE_MS = 8000;
const ASK_MS = 2000;

export class Phone {
  chats = [];
  open = null;
  toast = null;
  modal = null;
  notice = null;
  menu = null;
  bubbles = new Map();
  #threads = new Map();
  #seen = new Map();
  #drafts = new Map();
  #pressed = new Map();
  #timers = {};

  constructor(world, person, role, first = []) {
    Object.assign(this, { world, person, role, first });
    setInterval(() => this.askPressed(), ASK_MS);
  }

  // Which chats there are, and which one is in front.

  async loadChats() {
    const { chats } = await read(`chats?as=${this.person.id}`);
    const rank = (one) => {
      const place = this.first.indexOf(one.id);
      return place < 0 ? this.first.length : place;
    };
    this.chats = chats.toSorted((a, b) => rank(a) - rank(b)).map((one) => one.id);
    if (!this.chats.includes(this.open)) this.open = this.chats[0] ?? null;
    return chats;
  }

  get conversation() {
    return this.world.conversations.get(this.open) ?? null;
  }

  get thread() {
    return this.#threads.get(this.open) ?? 0;
  }

  get messages() {
    return this.conversation?.shown(this.thread) ?? [];
  }

  show(chat, thread = this.#threads.get(chat) ?? 0) {
    this.open = chat;
    this.#threads.set(chat, thread);
    this.menu = null;
    if (this.notice?.chat === chat && this.notice.thread === thread) this.notice = null;
    this.markSeen();
    this.world.draw();
    this.world.reveal(this);
  }

  // Unread marks: the last message that was in front of the owner, for each chat and topic.

  markSeen() {
    this.#mark(this.conversation, this.thread);
  }

  /** What was there when the page was opened isn't news. */
  markAllSeen(conversation) {
    const threads = [0, ...conversation.topics.map((one) => one.thread)];
    for (const thread of threads) this.#mark(conversation, thread);
  }

  #mark(conversation, thread) {
    if (!conversation) return;
    const last = conversation.shown(thread).at(-1)?.id ?? 0;
    this.#seen.set(`${conversation.id}:${thread}`, last);
  }

  unread(conversation, thread) {
    const seen = this.#seen.get(`${conversation.id}:${thread}`) ?? 0;
    return conversation.shown(thread).some((one) => one.id > seen && this.#isNews(one));
  }

  unreadAnywhere(conversation) {
    const threads = [0, ...conversation.topics.map((one) => one.thread)];
    return threads.some((thread) => this.unread(conversation, thread));
  }

  #isNews(message) {
    return !message.service && message.from?.id !== this.person.id;
  }

  /** New messages of a chat: announce the last one that isn't in front. */
  hear(conversation, fresh) {
    if (!this.chats.includes(conversation.id)) return;
    const away = fresh.filter((one) => this.#isNews(one) && !this.#inFront(conversation, one));
    const last = away.at(-1);
    if (!last) return;
    const thread = conversation.threadOf(last);
    this.#brief("notice", { chat: conversation.id, thread, message: last }, NOTICE_MS);
  }

  #inFront(conversation, message) {
    return conversation.id === this.open && conversation.threadOf(message) === this.thread;
  }

  // The draft: text, what it answers or edits, a file; one for each chat and topic.

  get draft() {
    const key = `${this.open}:${this.thread}`;
    if (!this.#drafts.has(key)) {
      this.#drafts.set(key, { text: "", reply: null, edit: null, file: null });
    }
    return this.#drafts.get(key);
  }

  change(draft) {
    if ("file" in draft && this.draft.file?.image) URL.revokeObjectURL(this.draft.file.image);
    Object.assign(this.draft, draft);
    this.world.draw();
  }

  attach(file, way) {
    const kind = kindOf(file, way);
    const image = kind === "photo" ? URL.createObjectURL(file) : null;
    this.menu = null;
    this.change({ file: { file, kind, image } });
  }

  get lastOwn() {
    const own = (one) => one.from?.id === this.person.id && one.text && !one.service;
    return this.messages.findLast(own) ?? null;
  }

  /** Send what stands in the box. */
  async send() {
    const { text, reply, edit, file } = this.draft;
    if (!text.trim() && !file) return;
    const place = this.#place();
    if (reply) place.reply_to = reply.id;
    this.change({ text: "", reply: null, edit: null, file: null });
    const sent = await this.#try(() => {
      if (edit) return act("edit", { ...this.#place(), message: edit.id, text });
      if (file) return this.#sendFile(place, file, text);
      return act("say", { ...place, text });
    });
    if (sent) this.#went(sent);
    else this.change({ text, reply, edit });
  }

  async sendText(text) {
    const sent = await this.#try(() => act("say", { ...this.#place(), text }));
    if (sent) this.#went(sent);
  }

  async #sendFile(place, { file, kind }, caption) {
    const data = await base64(file);
    const body = { ...place, kind, data, file_name: file.name };
    return act("send", caption ? { ...body, caption } : body);
  }

  #place() {
    const place = { from: this.person.id };
    if (this.open !== null) place.chat = this.open;
    if (this.thread) place.thread = this.thread;
    return place;
  }

  // The first words of somebody new make their chat.
  #went(sent) {
    if (this.open === null) this.world.meet(sent.chat, this);
  }

  // Inline buttons: pressed until the query is answered or has expired.

  waiting(message, place) {
    return this.#pressed.has(`${this.open}:${message}:${place}`);
  }

  async tap(message, button, place) {
    const key = `${this.open}:${message.id}:${place}`;
    this.#pressed.set(key, null);
    this.world.draw();
    const body = { ...this.#place(), message: message.id, button: button.data ?? button.text };
    const tapped = await this.#try(() => act("tap", body));
    if (!tapped) this.#release(key);
    else {
      this.#pressed.set(key, tapped.query);
      await this.#settle(key, tapped);
      await this.askPressed();
    }
  }

  async askPressed() {
    for (const [key, query] of this.#pressed) {
      if (query === null) continue;
      const answer = await this.#try(() => read(`query/${query}`));
      if (!answer) this.#release(key);
      else await this.#settle(key, answer);
    }
  }

  async #settle(key, { answered, expired, text, alert }) {
    if (!(answered || expired) || !this.#pressed.has(key)) return;
    this.#release(key);
    if (!answered) this.tell(say("tap.expired"));
    else if (alert && text) this.ask({ kind: "alert", text });
    else if (text) this.tell(text);
  }

  #release(key) {
    this.#pressed.delete(key);
    this.world.draw();
  }

  // Links.

  async follow(text) {
    this.menu = null;
    const { to, link, group } = reading(text, this.world.bot.username);
    if (to === "outside") return this.ask({ kind: "address", text: link });
    if (to === "here") return void window.open(link, "_blank", "noopener,noreferrer");
    const body = { from: this.person.id, link };
    if (group && this.open !== null) body.chat = this.open;
    const followed = await this.#try(() => act("follow", body));
    if (followed) await this.world.meet(followed.chat ?? body.chat, this);
  }

  // What the phone says to its owner.

  tell(text) {
    this.#brief("toast", text, TOAST_MS);
  }

  ask(modal) {
    this.modal = modal;
    this.world.draw();
  }

  toggle(menu) {
    this.menu = this.menu === menu ? null : menu;
    this.world.draw();
  }

  #brief(name, value, ms) {
    clearTimeout(this.#timers[name]);
    this[name] = value;
    this.#timers[name] = setTimeout(() => {
      this[name] = null;
      this.world.draw();
    }, ms);
    this.world.draw();
  }

  async #try(work) {
    try {
      return await work();
    } catch (error) {
      this.tell(error instanceof Unreachable ? say("page.cut") : error.message);
      return null;
    }
  }
}
