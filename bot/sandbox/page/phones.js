/** A phone: whose it is, which chat it shows, and what its owner does with it. */

import { base64, kindOf } from "/page/files.js";
import { reading } from "/page/links.js";
import { Seen } from "/page/seen.js";
import { Taps } from "/page/taps.js";
import { Unreachable, act, read } from "/page/wire.js";
import { say } from "/page/words.js";

const TOAST_MS = 4500;
const NOTICE_MS = 8000;

export class Phone {
  chats = [];
  open = null;
  toast = null;
  modal = null;
  notice = null;
  menu = null;
  turned = false;
  bubbles = new Map();
  #threads = new Map();
  #drafts = new Map();
  #timers = {};

  constructor(world, person, role, first = []) {
    Object.assign(this, { world, person, role, first });
    this.taps = new Taps(this);
    this.seen = new Seen(person.id);
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
    this.turned = true;
    this.markSeen();
    this.world.draw();
  }

  // News.

  markSeen() {
    if (this.conversation) this.seen.mark(this.conversation, this.thread);
  }

  /** New messages of a chat: announce the last one that isn't in front. */
  hear(conversation, fresh) {
    if (!this.chats.includes(conversation.id)) return;
    const away = fresh.filter((one) => this.seen.isNews(one) && !this.#inFront(conversation, one));
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
    const place = this.place();
    if (reply) place.reply_to = reply.id;
    this.change({ text: "", reply: null, edit: null, file: null });
    const sent = await this.attempt(() => {
      if (edit) return act("edit", { ...this.place(), message: edit.id, text });
      if (file) return this.#sendFile(place, file, text);
      return act("say", { ...place, text });
    });
    if (sent) this.#went(sent);
    else this.change({ text, reply, edit });
  }

  async sendText(text) {
    const sent = await this.attempt(() => act("say", { ...this.place(), text }));
    if (sent) this.#went(sent);
  }

  async #sendFile(place, { file, kind }, caption) {
    const data = await base64(file);
    const body = { ...place, kind, data, file_name: file.name };
    return act("send", caption ? { ...body, caption } : body);
  }

  /** Who writes, and where. */
  place() {
    const place = { from: this.person.id };
    if (this.open !== null) place.chat = this.open;
    if (this.thread) place.thread = this.thread;
    return place;
  }

  // The first words of somebody new make their chat.
  #went(sent) {
    if (this.open === null) this.world.meet(sent.chat, this);
  }

  // Links.

  async follow(text) {
    this.menu = null;
    const { to, link, group } = reading(text, this.world.bot.username);
    if (to === "outside") return this.ask({ kind: "address", text: link });
    if (to === "here") return void window.open(link, "_blank", "noopener,noreferrer");
    const body = { from: this.person.id, link };
    if (group && this.open !== null) body.chat = this.open;
    const followed = await this.attempt(() => act("follow", body));
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
    if (this.menu === "links" && this.world.staged) this.world.guard(this.world.readScene());
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

  /** Do it, or tell the owner why not and return null. */
  async attempt(work) {
    try {
      return await work();
    } catch (error) {
      this.tell(error instanceof Unreachable ? say("page.cut") : error.message);
      return null;
    }
  }
}
