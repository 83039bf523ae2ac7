import type {ScanContent} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import {renderCodes} from './codes-page.js';
import {renderField} from './field.js';
import {groupLabel, groupName} from './groups.js';
import {renderQr} from '../ui/qr.js';
import type {RoundDesk} from './round-desk.js';
import {renderMinorHeading, type View} from './view.js';

/** Draws the invitations: a link and a QR code for each group, or codes that work once. */
export function renderInvite(at: RoundDesk, view: View, content: ScanContent): TemplateResult {
  const {words} = view;
  const {state, invitation} = at.round;
  const isWithCodes = invitation === 'codes';
  const isWrong = at.linkFor(content.audiences[0]?.id ?? '') === null;
  return html`${isWithCodes && state === 'open' ? nothing : html`<p>${words.inviteHint[state]}</p>`}
  ${renderAddress(at, view, isWrong)}
  ${isWithCodes ? renderCodes(at, view, content) : isWrong ? nothing : renderLinks(at, view, content)}`;
}

/** Where the page with the scan is: the page of the desk mostly says so, and then nobody has to look at it. */
function renderAddress(at: RoundDesk, {words}: View, isWrong: boolean): TemplateResult {
  const isSaid = at.scanAddress !== '' && at.scanAddress === at.desk.host.scanHref && !isWrong;
  return html`<details class="address-field" ?open=${!isSaid}>
    <summary>${words.otherAddress}</summary>
    ${renderField({
      id: 'scan-address',
      type: 'url',
      label: words.scanAddress,
      hint: words.scanAddressHint,
      value: at.scanAddress,
      messages: isWrong && at.scanAddress !== '' ? [{field: 'scan-address', message: words.noScanAddress}] : [],
      errorWord: words.error,
      onInput: (address) => {
        at.scanAddress = address;
        at.desk.changed();
      },
    })}
  </details>`;
}

function renderLinks(at: RoundDesk, view: View, content: ScanContent): TemplateResult {
  const {words} = view;
  return html`<div class="sheet posters"> ${content.audiences.map(({id}) => renderPoster(at, view, content, id))} </div>
    <p class="buttons">
      <button class="button" type="button" @click=${() => window.print()}>${words.print}</button>
    </p>`;
}

function renderPoster(at: RoundDesk, view: View, content: ScanContent, audience: string): TemplateResult {
  const {words} = view;
  const link = at.linkFor(audience) ?? '';
  const group = groupLabel(content, audience);
  const {isPrinting} = at.desk.print;
  return html`<div class="poster">
    ${renderMinorHeading(view, groupName(content, audience))}
    <p class="poster-lead"><bdi>${at.round.title}</bdi></p>
    ${isPrinting ? html`<p>${words.posterLead}</p>` : nothing} ${renderQr(link, words.qr(group))}
    ${
      isPrinting
        ? html`<p>${words.posterScan} ${words.posterOr}</p> <p class="address">${link}</p>`
        : renderLink(at, view, {id: `link-${audience}`, link, group})
    }
  </div>`;
}

/** A link to copy, for a group. */
interface GroupLink {
  readonly id: string;
  readonly link: string;
  readonly group: string;
}

function renderLink(at: RoundDesk, {words}: View, {id, link, group}: GroupLink): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${words.linkFor(group)}</label>
    <input id=${id} type="text" readonly .value=${link} />
    <p>
      <button class="button secondary" type="button" @click=${(event: Event) => copy(at, event, id)}>
        ${words.copy}<span class="visually-hidden"> ${group}</span>
      </button>
    </p>
  </div>`;
}

/** Where a page may not use the clipboard, the link is selected, so that one key is enough. */
async function copy({desk}: RoundDesk, event: Event, id: string): Promise<void> {
  const root = (event.currentTarget as Element).getRootNode() as ShadowRoot;
  const field = root.getElementById(id) as HTMLInputElement;
  const isCopied = await (navigator.clipboard as Clipboard | undefined)?.writeText(field.value).then(
    () => true,
    () => false,
  );
  if (!isCopied) {
    field.focus();
    field.select();
  }
  desk.say(isCopied ? desk.words.copied : desk.words.notCopied);
}
