import {nothing, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {html} from '../ui/template.js';
import type {SessionView} from './view.js';

/** Draws how a telephone comes in: an address, a code in large letters, and both at once for a camera. */
export function renderInvitation(view: SessionView): TemplateResult | typeof nothing {
  const {words, session, joinHref} = view;
  const {joinCode, participants = 0} = session;
  if (joinHref === null || joinCode === undefined) return nothing;
  return html`<div class="invitation">
    <div class="invitation-text">
      <p class="kicker">${words.joinTask}</p>
      <p>${words.joinAddress} <strong class="address">${sayAddress(joinHref)}</strong></p>
      <p>${words.joinCodeLabel} <strong class="code">${joinCode}</strong></p>
      <p class="phones">${participants === 0 ? words.noPhones : words.phonesIn(participants)}</p>
    </div>
    ${until(drawQr(joinHref, words.joinQr(sayAddress(joinHref))), nothing)}
  </div>`;
}

/** The same in one line, for who comes later. */
export function renderInvitationInShort({words, session, joinHref}: SessionView): TemplateResult | typeof nothing {
  const {joinCode} = session;
  if (joinHref === null || joinCode === undefined) return nothing;
  return html`<p class="invitation-short">
    ${words.joinTask} <strong>${sayAddress(joinHref)}</strong> <strong class="code">${joinCode}</strong>
  </p>`;
}

/** As people type it. */
function sayAddress(href: string): string {
  const {host, pathname} = new URL(href);
  return `${host}${pathname === '/' ? '' : pathname}`;
}

/** The one that was drawn last: as long as it is the same one, nothing on the screen moves. */
let drawn: {readonly href: string; readonly name: string; readonly qr: Promise<unknown>} | undefined;

/** The part that draws it may not come: the code in letters is enough to come in. */
function drawQr(href: string, name: string): Promise<unknown> {
  if (drawn?.href !== href || drawn.name !== name) {
    const qr = import('../ui/qr.js').then(
      ({renderQr}) => renderQr(href, name),
      () => nothing,
    );
    drawn = {href, name, qr};
  }
  return drawn.qr;
}
