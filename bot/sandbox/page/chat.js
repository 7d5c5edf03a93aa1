/** One chat as the server tells it: its messages, topics and who is typing. */

import { read } from "/page/wire.js";

const TYPING_MS = 5500;
const GENERAL = 1;
const CLOSED_SHOWN = 20;

/** A forum's General topic has number 1 in some updates and none in others: here it is 0. */
export const topic = (thread) => (!thread || thread === GENERAL ? 0 : thread);

export class Conversation {
  messages = new Map();
  info = null;
  seq = 0;
  #running = null;
  #again = false;
  #typing = new Map();
  #sorted = null;

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

  /** Topics but for General: the newest first, then those closed of late. */
  get topics() {
    const known = (this.info?.topics ?? []).filter((one) => topic(one.thread) !== 0)
      .sort((a, b) => b.thread - a.thread);
    const closed = known.filter((one) => one.closed).slice(0, CLOSED_SHOWN);
    return [...known.filter((one) => !one.closed), ...closed];
  }

  threadOf(message) {
    return this.forum ? topic(message.thread) : 0;
  }

  /** What a phone shows of this chat, oldest first. */
  shown(thread) {
    this.#sorted ??= this.#sort();
    return this.#sorted.get(thread) ?? [];
  }

  #sort() {
    const alive = [...this.messages.values()].filter((one) => !one.deleted);
    const threads = new Map();
    for (const message of alive.sort((a, b) => a.id - b.id)) {
      const thread = this.threadOf(message);
      if (!threads.has(thread)) threads.set(thread, []);
      threads.get(thread).push(message);
    }
    return threads;
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
    this.#sorted = null;
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
