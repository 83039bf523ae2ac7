import {nothing, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {PrincipleSelectEvent} from '../context/events.js';
import type {ResultsPart, Shown} from '../context/late-results-element.js';
import {renderUnready} from '../context/unready.js';
import {renderChoice} from '../ui/choice.js';
import {choiceStyles} from '../ui/choice.styles.js';
import {markStyles} from '../ui/marks.styles.js';
import {OpenForPrint} from '../ui/open-for-print.js';
import {emptinessOf, standingOf} from '../ui/standing.js';
import {tableStyles} from '../ui/table.styles.js';
import {html} from '../ui/template.js';
import type {KnownPointsWords, PointsWords} from '../words/improvement-points.js';
import {dutchPointsWords} from '../words/nl/improvement-points.js';
import {renderGroup} from './list.js';
import {makePoints, type Points} from './points.js';
import {pointsStyles} from './points.styles.js';
import {summarize, voiceOf, type Voice} from './speech.js';
import {renderTable} from './table.js';

/** What the page says to the element. */
export interface PointsHost extends LitElement {
  readonly headingLevel: number;
  /** Ids of the groups to show; null for all. */
  readonly chosenAudiences: readonly string[] | null;
  /** Id of the principle whose points stand out. */
  principle: string | null;
}

type Grouping = 'groups' | 'together';

/**
 * What people would improve: bars per group or together, and a table.
 *
 * Owns: which groups are shown, and the principle that is picked. Does not own: where the results come from.
 */
export class PointsView implements ResultsPart<KnownPointsWords> {
  readonly styles: readonly CSSResult[] = [choiceStyles, markStyles, tableStyles, pointsStyles];
  readonly #host: PointsHost;
  #grouping: Grouping = 'groups';

  constructor(host: PointsHost) {
    this.#host = host;
  }

  join(host: LitElement): void {
    new OpenForPrint(host);
  }

  render({results, content, words: known, readAloud}: Shown<KnownPointsWords>): TemplateResult {
    const words = {...dutchPointsWords, ...known};
    const choice = {audiences: this.#host.chosenAudiences, everyone: words.everyone, dir: words.dir};
    const points = makePoints(results, content, choice);
    if (!points.ok) return renderUnready({kind: 'wrong', problems: points.problems}, words);
    return this.#renderPoints(points.value, voiceOf(words), readAloud);
  }

  #renderPoints(points: Points, voice: Voice, readAloud: unknown): TemplateResult {
    const {words, percent} = voice;
    const emptiness = emptinessOf(
      points.groups.map(({ranking}) => (ranking.kind === 'hidden' ? ranking.reason : null)),
    );
    const standing = html`<p class="muted">${standingOf(points, words)}</p>`;
    if (!points.isAsked) return html`<p>${words.notAsked}</p>`;
    if (emptiness !== null) {
      return html`<p>${words.empty[emptiness](points.minimumGroupSize)}</p>
        ${emptiness === 'round-open' ? nothing : standing}`;
    }
    const groups = this.#grouping === 'together' && points.together ? [points.together] : points.shown;
    const lead = summarize(groups, points, voice);
    return html`${readAloud} ${lead === '' ? nothing : html`<p class="lead">${lead}</p>`}
      ${points.canChooseMore ? html`<p>${words.note}</p>` : nothing} ${standing}
      ${points.together ? this.#renderChoice(voice) : nothing} ${this.#renderPicked(points, voice)}
      ${renderHidden(points, words)}
      <div class=${groups.length > 1 ? 'groups' : 'groups alone'}>
        ${groups.map((group) =>
          renderGroup(group, {
            points,
            voice,
            level: this.#host.headingLevel,
            principle: this.#host.principle,
            onPick: this.#handlePick,
          }),
        )}
      </div>
      <details>
        <summary>${words.howToRead}</summary>
        <p>${words.howToReadBars(percent(points.fullBar))}</p>
      </details>
      <details class="all">
        <summary>${words.table}</summary>
        ${renderTable(points, voice)}
      </details>`;
  }

  #renderChoice({words: {groupChoice: legend, groupChoices}}: Voice): TemplateResult {
    return renderChoice<Grouping>({
      name: 'grouping',
      legend,
      options: [
        ['groups', groupChoices.groups],
        ['together', groupChoices.together],
      ],
      chosen: this.#grouping,
      choose: (grouping) => {
        this.#grouping = grouping;
        this.#host.requestUpdate();
      },
    });
  }

  /** Said where it stands: a live region has to be there before there is something to say. */
  #renderPicked(points: Points, {words}: Voice): TemplateResult {
    const {principle} = this.#host;
    const own = points.ids.map((id) => points.principleOf(id)).filter((it) => it !== null && it.id === principle);
    const [first] = own;
    return html`<p role="status" class="picked-status">
      ${first ? words.principleShown(first.title, own.length) : nothing}
    </p>`;
  }

  /** A second press puts it back. */
  readonly #handlePick = (principle: string): void => {
    this.#host.principle = this.#host.principle === principle ? null : principle;
    if (this.#host.principle !== null) this.#host.dispatchEvent(new PrincipleSelectEvent({principle}));
  };
}

/** The groups of which nothing can be seen, and why. */
function renderHidden({groups, minimumGroupSize}: Points, words: PointsWords): readonly TemplateResult[] {
  return groups.flatMap(({name, ranking}) =>
    ranking.kind === 'hidden'
      ? html`<p>${words.groupHidden(name, words.hidden[ranking.reason], minimumGroupSize)}</p>`
      : [],
  );
}
