import type {TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {SectionId} from '../words/report.js';
import type {Frame} from './frame.js';

/** A link to each part of the report. */
export function renderContents(
  ids: readonly SectionId[],
  {words}: Frame,
  goTo: (id: string) => boolean,
): TemplateResult {
  return html`<nav class="contents" aria-labelledby="contents">
    <p id="contents"><strong>${words.contents}</strong></p>
    <ul>
      ${ids.map(
        (id) =>
          html`<li>
            <a
              href=${`#${id}`}
              @click=${(event: Event) => {
                if (goTo(id)) event.preventDefault();
              }}
              >${words.sections[id]}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
