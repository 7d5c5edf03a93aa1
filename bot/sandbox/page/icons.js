/** The few drawings of the page. */

import { html } from "/page/vendor/lit-html.js";

const icon = (path) => html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"
  focusable="false" fill="none" stroke="currentColor" stroke-width="1.8"
  stroke-linecap="round" stroke-linejoin="round"><path d=${path}></path></svg>`;

export const ICONS = {
  send: icon("M4 12l16-8-5 16-3.500-6.500zM11.500 13.500L20 4"),
  attach: icon("M20 11l-8.200 8.200a5 5 0 0 1-7-7L13 4a3.400 3.400 0 0 1 4.800 4.800L9.600 17a1.700 1.700 0 0 1-2.400-2.400L15 7"),
  links: icon("M10 14a4.500 4.500 0 0 0 6.400 0l3-3A4.500 4.500 0 0 0 13 4.600l-1 1M14 10a4.500 4.500 0 0 0-6.400 0l-3 3A4.500 4.500 0 0 0 11 19.400l1-1"),
  reply: icon("M9 6L4 11l5 5M4 11h9a7 7 0 0 1 7 7"),
  edit: icon("M4 20l1-4L16.500 4.500a2 2 0 0 1 3 3L8 19z"),
  close: icon("M6 6l12 12M18 6L6 18"),
  down: icon("M12 5v14M6 13l6 6 6-6"),
  add: icon("M12 5v14M5 12h14"),
  file: icon("M7 3h7l5 5v12a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM14 3v5h5"),
  photo: icon("M4 6a1 1 0 0 1 1-1h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM4 16l5-5 4 4 3-3 4 4"),
  voice: icon("M12 3a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM6 11a6 6 0 0 0 12 0M12 17v4"),
  sample: icon("M12 4l1.800 4.200L18 10l-4.200 1.800L12 16l-1.800-4.200L6 10l4.200-1.800zM18 16l.8 1.700 1.700.8-1.700.8L18 21l-.8-1.700-1.700-.8 1.700-.8z"),
  place: icon("M12 21s7-6.200 7-11a7 7 0 0 0-14 0c0 4.800 7 11 7 11zM12 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5z"),
  person: icon("M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8zM4 20a8 8 0 0 1 16 0"),
  outside: icon("M8 16L18 6M10 6h8v8"),
};
