/** One chat as the server tells it: its messages, topics and who is typing. */

import { read } from "/page/wire.js";

const TYPING_MS = 5500;
const GENERAL = 1;

/** A forum's General topic has number 1 in some updates and none in others: here it is 0. */
export const topic = (thread) => (!thread || thread === GENERAL ? 0 : thread);

export class Conversation {
  messages = new Map();
  info = null;
  seq = 0;
  #running = null;
  #again = false;
  #typing = new Map();

  constructor(id, viewer) {
    this.id = id;
    this.viewer = viewer;
  }

  get forum() {
    return Boolean(this.info?.forum);
  }

  get private() {
    return this.info?.type === "private";
  }

  /** Topics as tabs: General, then the newest first, closed ones last. */
  get topics() {
    const known = (this.info?.topics ?? []).filter((one) => topic(one.thread) !== 0);
    const open = known.filter((one) => !one.closed).sort((a, b) => b.thread - a.thread);
    return [...open, ...known.filter((one) => one.closed)];
  }

  threadOf(message) {
    return this.forum ? topic(message.thread) : 0;
  }

  /** What a phone shows of this chat, oldest first. */
  shown(thread) {
    return [...this.messages.values()]
      .filter((one) => !one.deleted && this.threadOf(one) === thread)
      .sort((a, b) => a.id - b.id);
  }

  /** Read what changed; calls made meanwhile share one more reading. Returns the changed ones. */
  async refresh() {
    if (this.#running) {
      this.#again = true;
      return this.#running;
    }
    this.#running = this.#readAll();
    try {
      return await this.#running;
    } finally {
      this.#running = null;
    }
  }

  async #readAll() {
    const changed = [];
    do {
      this.#again = false;
      changed.push(...(await this.#read()));
    } while (this.#again);
    return changed;
  }

  async #read() {
    const news = await read(`chat/${this.id}?after=${this.seq}&as=${this.viewer}`);
    if (news.seq < this.seq) return this.#readAfresh();
    this.info = news.chat;
    this.seq = news.seq;
    const fresh = [];
    for (const message of news.messages) {
      if (!this.messages.has(message.id)) fresh.push(message);
      this.messages.set(message.id, message);
      if (message.from?.is_bot) this.#typing.delete(this.threadOf(message));
    }
    return fresh;
  }

  // A counter that went back means that the server was emptied.
  #readAfresh() {
    this.seq = 0;
    this.messages.clear();
    return this.#read();
  }

  heardTyping(thread, draw) {
    this.#typing.set(this.forum ? topic(thread) : 0, performance.now() + TYPING_MS);
    setTimeout(draw, TYPING_MS + 50);
  }

  typing(thread) {
    return (this.#typing.get(thread) ?? 0) > performance.now();
  }
}
