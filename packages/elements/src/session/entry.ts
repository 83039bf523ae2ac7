import type {ContentPack, Session, SessionFormat} from '@toegang/model';
import type {TemplateResult} from 'lit';
import {renderTitle} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {SessionWords} from '../words/session.js';

/** What the entry needs of the session that is around it. */
export interface EntryHost {
  readonly level: number;
  readonly content: ContentPack | null;
  beginAlone(session: Session): void;
}

/** Draws where people come in. */
export function renderEntry({level, content, beginAlone}: EntryHost, words: SessionWords): TemplateResult {
  const format = content?.formats?.[0];
  return html`${renderTitle(level, words.title)}
    <p>
      <button
        type="button"
        class="button"
        ?disabled=${format === undefined}
        @click=${() => content && format && beginAlone(makeSession(words.title, content, format))}
      >
        ${words.beginAlone}
      </button>
    </p>`;
}

/** A session in which nothing happened yet. */
export function makeSession(title: string, {id, version}: ContentPack, format: SessionFormat): Session {
  return {
    schema: 'toegang-session/1',
    id: 'device',
    title,
    content: {id, version},
    format: format.id,
    phase: format.phases[0]?.phase ?? 'welcome',
    themes: [],
    tallies: [],
    points: [],
  };
}
