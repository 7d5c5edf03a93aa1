/** Everything the page knows: phones, chats, clock, and how news reaches them. */

import { Conversation } from "/page/chat.js";
import { Clock } from "/page/clock.js";
import { Phone } from "/page/phones.js";
import { RETRY_MS, Unreachable, act, listen, read, readIfThere } from "/page/wire.js";

const REVIEW_MS = 60;

export class World {
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

  constructor(paint) {
    this.paint = paint;
  }

  async begin() {
    await Promise.all([this.readBot(), this.readScene()]);
    this.clock = new Clock(this.scene, () => this.draw());
    await this.clock.refresh();
    await this.seat();
    for (const phone of this.phones) {
      for (const one of this.conversations.values()) phone.seen.markAll(one);
    }
    this.begun = true;
    this.draw();
    listen(this.#heard, (kind, news) => this.hear(kind, news),
      (connected) => this.reach(connected));
  }

  /** The change up to which everything has been read, or null when there was nothing to read. */
  get #heard() {
    const read = [...this.conversations.values()].map((one) => one.seq);
    return read.length ? Math.min(...read) : null;
  }

  async readBot() {
    this.bot = await read("bot");
    this.draw();
  }

  /** The scene is told anew each time: a link that was used once may be gone. */
  async readScene() {
    this.scene = await readIfThere("scene");
    this.links = this.scene?.links ?? [];
    this.draw();
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
      if (!found) continue;
      const phone = this.phoneOf(person);
      if (phone) Object.assign(phone, { person: found, first: chats ?? [] });
      else this.phones.push(new Phone(this, found, role, chats));
    }
    await this.reviewChats();
  }

  phoneOf(person) {
    return this.phones.find((one) => one.person.id === person);
  }

  async add(name, tongue) {
    this.adding = false;
    const person = await this.guard(act("people", { name, language: tongue }));
    if (!person) return null;
    if (!this.phoneOf(person.id)) this.phones.push(new Phone(this, person, "person"));
    await this.guard(this.reviewChats());
    return this.phoneOf(person.id);
  }

  toggleAdding() {
    this.adding = !this.adding;
    this.draw();
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
      await this.guard(this.#reviewAll());
    }, REVIEW_MS);
  }

  async #reviewAll() {
    if (this.staged) await this.readScene();
    await this.seat();
  }

  async refresh(conversation) {
    const fresh = await conversation.refresh();
    if (this.begun) for (const phone of this.phones) phone.hear(conversation, fresh);
    this.draw();
  }

  // News from the server.

  hear(kind, news) {
    if (kind === "clock") this.clock.hear(news.now);
    else if (kind === "query") for (const phone of this.phones) phone.taps.ask();
    else this.#hearChat(kind, news);
  }

  #hearChat(kind, news) {
    if (news.reset) return location.reload();
    if (news.closing) return;
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
    // With nothing read there was no number to listen from: what came meanwhile is looked up.
    if (connected && this.#heard === null) this.#reviewSoon();
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

  forgive() {
    this.trouble = null;
    this.draw();
  }

  /** Paint once for all that happened in this turn. */
  draw() {
    if (this.#drawing || !this.begun) return;
    this.#drawing = true;
    queueMicrotask(() => {
      this.#drawing = false;
      this.paint(this);
    });
  }
}
