/** Inline buttons of a phone: pressed until the query is answered or has expired. */

import { act, read } from "/page/wire.js";
import { say } from "/page/words.js";

const ASK_MS = 2000;

export class Taps {
  #pressed = new Map();

  constructor(phone) {
    this.phone = phone;
    // The event stream says when to ask; this is the net for what it missed, and for expiry.
    setInterval(() => this.ask(), ASK_MS);
  }

  waiting(message, place) {
    return this.#pressed.has(`${this.phone.open}:${message}:${place}`);
  }

  async press(message, button, place) {
    const { phone } = this;
    const key = `${phone.open}:${message.id}:${place}`;
    const body = { ...phone.place(), message: message.id, button: button.data ?? button.text };
    this.#pressed.set(key, null);
    phone.world.draw();
    const tapped = await phone.attempt(() => act("tap", body));
    if (!tapped) this.#release(key);
    else {
      this.#pressed.set(key, tapped.query);
      this.#settle(key, tapped);
      await this.ask();
    }
  }

  async ask() {
    for (const [key, query] of this.#pressed) {
      if (query === null) continue;
      const answer = await this.phone.attempt(() => read(`query/${query}`));
      if (answer) this.#settle(key, answer);
      else this.#release(key);
    }
  }

  #settle(key, { answered, expired, text, alert }) {
    if (!(answered || expired) || !this.#pressed.has(key)) return;
    this.#release(key);
    if (!answered) this.phone.tell(say("tap.expired"));
    else if (alert && text) this.phone.ask({ kind: "alert", text });
    else if (text) this.phone.tell(text);
  }

  #release(key) {
    this.#pressed.delete(key);
    this.phone.world.draw();
  }
}
