/** The page: the bar on top and everybody's phone. */

import { html, nothing, render } from "/page/vendor/lit-html.js";
import { people } from "/page/people.js";
import { screen, settle } from "/page/screen.js";
import { LANGUAGES, language, say, speak } from "/page/words.js";
import { World } from "/page/world.js";

function change(world, code) {
  speak(code);
  world.draw();
}

function view(world) {
  return html`<header class="bar">
    <h1><img src="/page/icon.svg" alt="" width="26" height="26">
      <span>${world.bot.name}</span> <small>${say("page.title")}</small></h1>
    ${world.clock.view((work) => world.guard(work))}
    <div class="tongues" role="group" aria-label=${say("page.language")}>
      ${LANGUAGES.map((code) => html`<button type="button" lang=${code} data-language=${code}
        aria-pressed=${code === language()} @click=${() => change(world, code)}>
        ${code.toUpperCase()}</button>`)}</div>
    ${people(world)}
  </header>
  <div class="news" role="alert">${world.connected ? nothing
    : html`<p>${say("page.cut")}</p>`}${world.trouble ? html`<p>${world.trouble}
      <button type="button" class="small" data-action="ok"
        @click=${() => world.forgive()}>${say("dialog.ok")}</button></p>` : nothing}</div>
  <main class="phones" tabindex="-1">${world.phones.map(screen)}
    ${world.phones.length ? nothing : html`<p class="lonely">${say("page.empty")}</p>`}</main>`;
}

const root = document.getElementById("page");

function paint(world) {
  for (const phone of world.phones) phone.markSeen();
  render(view(world), root);
  for (const phone of world.phones) settle(phone);
}

new World(paint).begin().catch((error) => {
  root.textContent = error.message;
});
