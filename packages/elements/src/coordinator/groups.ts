import type {ScanContent} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';

/** What a group is called; its id when the content does not know it. */
export function groupLabel({audiences}: ScanContent, audience: string): string {
  return audiences.find(({id}) => id === audience)?.label ?? audience;
}

/** The same in its own language and direction, between our words. */
export function groupName(content: ScanContent, audience: string): TemplateResult {
  return html`<bdi lang=${content.lang} dir=${content.dir}>${groupLabel(content, audience)}</bdi>`;
}
