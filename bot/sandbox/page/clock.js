/** The virtual clock: what time it is at the site, and putting it forward. */

import { html } from "/page/vendor/lit-html.js";
import { act, read } from "/page/wire.js";
import { locale, say } from "/page/words.js";

const MORNING = 9 * 3600;
const DAY = 24 * 3600;
const OWN_OFFSET = /([+-]\d\d:\d\d)$/;

/** A date of the server's, seconds since 1970 or ISO text, in milliseconds. */
export const instant = (value) =>
  typeof value === "number" ? value * 1000 : Date.parse(value);

/** Seconds from `ms` to the next 09:00 on the wall of `zone`. */
export function untilMorning(ms, zone) {
  const gap = (MORNING - wallSeconds(ms, zone) + DAY) % DAY || DAY;
  // The night on which clocks change is an hour longer or shorter.
  const missed = MORNING - wallSeconds(ms + gap * 1000, zone);
  return gap + missed;
}

function wallSeconds(ms, zone) {
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: zone, hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23",
  });
  const [hours, minutes, seconds] = format.format(ms).split(":").map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

function zoneOf(scene) {
  if (scene?.zone) return scene.zone;
  const offset = OWN_OFFSET.exec(scene?.now ?? "");
  return offset ? offset[1] : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export class Clock {
  #base = Date.now();
  #heard = performance.now();

  constructor(scene, draw) {
    this.zone = zoneOf(scene);
    this.busy = null;
    this.draw = draw;
    setInterval(draw, 10_000);
  }

  get now() {
    return this.#base + performance.now() - this.#heard;
  }

  set(now) {
    this.#base = instant(now);
    this.#heard = performance.now();
  }

  hear(now) {
    this.set(now);
    this.draw();
  }

  async refresh() {
    this.hear((await read("clock")).now);
  }

  /** Put the clock forward; the server answers when all that fell due has settled. */
  async forward(step, seconds) {
    if (this.busy) return;
    this.busy = step;
    this.draw();
    try {
      this.set((await act("clock", { forward: seconds })).now);
    } finally {
      this.busy = null;
      this.draw();
    }
  }

  hour(value) {
    return this.#format(instant(value), { hour: "2-digit", minute: "2-digit" });
  }

  day(value) {
    return this.#format(instant(value), { weekday: "long", day: "numeric", month: "long" });
  }

  #format(ms, options) {
    return new Intl.DateTimeFormat(locale(), { timeZone: this.zone, ...options }).format(ms);
  }

  view(guard) {
    const steps = [
      ["clock-900", say("clock.quarter"), () => 900],
      ["clock-7200", say("clock.hours"), () => 7200],
      ["clock-morning", say("clock.morning"), () => untilMorning(this.now, this.zone)],
    ];
    return html`<div class="clock" role="group" aria-label=${say("clock.label")}
        aria-busy=${this.busy !== null}>
      <time class="clock-face" datetime=${new Date(this.now).toISOString()} title=${this.zone}>
        <span class="clock-day">${this.#format(this.now, {
          weekday: "short", day: "numeric", month: "short" })}</span>
        <span class="clock-hour">${this.#format(this.now, {
          hour: "2-digit", minute: "2-digit" })}</span>
      </time>
      ${steps.map(([step, label, seconds]) => html`<button type="button" class="step"
          data-action=${step} ?disabled=${this.busy !== null} aria-busy=${this.busy === step}
          @click=${() => guard(this.forward(step, seconds()))}>${label}</button>`)}
      <span class="settling" role="status">${this.busy ? say("clock.busy") : ""}</span>
    </div>`;
  }
}
