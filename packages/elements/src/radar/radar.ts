import {readScanContent, type PublishedResults} from '@toegang/model';
import {nothing, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {PrincipleSelectEvent} from '../context/events.js';
import {LanguageController} from '../context/language-controller.js';
import type {LoadState} from '../context/load-state.js';
import {PartController} from '../context/part-controller.js';
import {ResultsElement} from '../context/results-element.js';
import {ResultsView} from '../context/results-view.js';
import {renderUnready} from '../context/unready.js';
import {base} from '../theme/base.js';
import {chart, text} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {renderTitle} from '../ui/heading.js';
import {lightTextStyles} from '../ui/light-text.js';
import {markStyles} from '../ui/marks.styles.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {emptinessOf, standingOf} from '../ui/standing.js';
import {html} from '../ui/template.js';
import type {KnownRadarWords} from '../words/radar.js';
import {makeChart, type Chart} from './chart.js';
import {drawingStyles} from './drawing.styles.js';
import {renderGroups} from './legend.js';
import type {RadarMore, RadarView} from './more.js';
import type {Spot} from './navigation.js';
import {builtInContent, radarWords} from './radar-languages.js';
import {pointId, renderDrawing} from './radar-drawing.js';
import {styles} from './radar.styles.js';
import {voiceOf, type Voice} from './speech.js';
import {summarize} from './summary.js';

export type {RadarView};

const loadMore = async (): Promise<RadarMore> => (await import('./radar-more.js')).makeRadarMore();

/**
 * Shows how each group scores the principles, side by side: as a radar, as bars and as a table.
 *
 * Hidden values are shown as hidden, with the reason. It needs results: by property, at an address, from the
 * environment around it or from a collector; without any it shows nothing.
 *
 * @fires {PrincipleSelectEvent} toegang-principle-select - The user picked an axis.
 */
export class PrincipleRadar extends ResultsElement<KnownRadarWords> {
  static override styles = [tokens(text, chart), base, lightTextStyles, markStyles, styles, drawingStyles];

  /** How the results are shown; the user may choose another view. */
  @property() view: RadarView = 'radar';

  /** Ids of rounds at the collector to compare with, with spaces between. */
  @property() compare: string | null = null;

  /** What was published of other rounds to compare with, as data. */
  @property({attribute: false}) earlier: readonly PublishedResults[] | null = null;

  readonly #language = new LanguageController<KnownRadarWords>(this, radarWords);
  readonly #source = new ResultsView(this, builtInContent, readScanContent);
  readonly #more = new PartController(this, loadMore, () => this.#readChart()?.kind === 'ready');
  readonly #aloud = new ReadAloud(this);
  /** The point that the user is at. */
  #spot: Spot | null = null;

  protected override render(): TemplateResult | typeof nothing {
    const chart = this.#readChart();
    if (chart === null) return nothing;
    const {words} = this.#language;
    const canChoose = this.#source.hasOurNames && this.words === null;
    return html`<figure class="toegang" lang=${words.lang} dir=${words.dir} aria-labelledby="title">
      ${this.#useMore((more) => more.renderLanguages(this.#language, canChoose ? this.languages : ''))}
      ${renderTitle(this.headingLevel, words.title)}
      ${chart.kind === 'ready' ? this.#renderChart(chart.value) : renderUnready(chart, words)}
    </figure>`;
  }

  #renderChart(chart: Chart): TemplateResult {
    const {words} = this.#language;
    const emptiness = emptinessOf(chart.series.map(({hidden}) => hidden));
    const voice = voiceOf(words);
    const standing = html`<p class="muted">${standingOf(chart, words)}</p>`;
    if (emptiness !== null) {
      return html`<p>${words.empty[emptiness](chart.results.minimumGroupSize)}</p>
        ${emptiness === 'round-open' ? nothing : standing}`;
    }
    const [lead, ...more] = summarize(chart, voice);
    return html`${this.#aloud.render(words, chart.lang)} ${lead ? html`<p class="lead">${lead}</p>` : nothing}
      ${more.length > 0 ? html`<p>${more.join(' ')}</p>` : nothing}
      <p class="note">${words.note}</p>
      ${renderGroups(chart, voice)} ${standing}
      ${this.#useMore((more) => more.renderViewChoice(this.#shownView, voice, this.#handleView))}
      ${this.#renderView(chart, voice)}`;
  }

  #renderView(chart: Chart, voice: Voice): TemplateResult {
    const view = this.#shownView;
    const {state} = this.#more;
    return html`${view === 'radar' ? this.#renderRadar(chart, voice) : nothing}
    ${this.#useMore((more) => more.renderView(view, chart, voice))}
    ${state.kind === 'ready' ? nothing : renderUnready(state, voice.words)}`;
  }

  /** Null as long as the part is not there. */
  #useMore<Result>(use: (more: RadarMore) => Result): Result | null {
    const {state} = this.#more;
    return state.kind === 'ready' ? use(state.value) : null;
  }

  #renderRadar(chart: Chart, voice: Voice): TemplateResult {
    return renderDrawing({
      chart,
      voice,
      spot: this.#findSpot(chart),
      behind: this.#useMore((more) => more.renderBehind(chart)),
      onPick: this.#handlePick,
      onKey: this.#handleKey,
      onFocus: this.#handleFocus,
    });
  }

  get #shownView(): RadarView {
    return this.view === 'bars' || this.view === 'table' ? this.view : 'radar';
  }

  /** The point that the user is at, as long as the chart has it. */
  #findSpot(chart: Chart): Spot | null {
    const spot = this.#spot;
    return spot && chart.principles[spot.principle] && chart.shown[spot.series] ? spot : null;
  }

  #readChart(): LoadState<Chart> | null {
    const {everyone, dir} = this.#language.words;
    const choice = {audiences: this.chosenAudiences, everyone, dir};
    return this.#source.read((results, content) => makeChart(results, content, choice));
  }

  readonly #handleView = (view: RadarView): void => {
    this.view = view;
  };

  #handleFocus(event: Event): void {
    this.#spot = spotOf(event.target);
    this.requestUpdate();
  }

  #handlePick(event: Event): void {
    const axis = (event.target as Element).closest<SVGElement>('[data-principle]');
    if (!axis) return;
    const principle = Number(axis.dataset['principle']);
    this.#goTo(spotOf(axis) ?? {principle, series: this.#spot?.series ?? 0}, {preventScroll: true});
    this.#tellPicked(principle);
  }

  #handleKey(event: KeyboardEvent): void {
    const chart = this.#readChart();
    const from = spotOf(event.target);
    if (chart?.kind !== 'ready' || !from || event.ctrlKey || event.altKey || event.metaKey) return;
    const extent = {principles: chart.value.principles.length, series: chart.value.shown.length};
    const to = this.#useMore((more) => more.spotAfter(event.key, from, extent));
    if (to) {
      this.#goTo(to);
      if (to.principle !== from.principle) this.#tellPicked(to.principle);
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.#tellPicked(from.principle);
    } else if (event.key === 'Escape') {
      this.shadowRoot?.getElementById('table')?.focus();
    } else {
      return;
    }
    event.preventDefault();
  }

  #goTo(spot: Spot, options?: FocusOptions): void {
    this.shadowRoot?.getElementById(pointId(spot))?.focus(options);
  }

  #tellPicked(index: number): void {
    const chart = this.#readChart();
    const principle = chart?.kind === 'ready' ? chart.value.principles[index]?.id : undefined;
    if (principle !== undefined) this.dispatchEvent(new PrincipleSelectEvent({principle}));
  }
}

/** The point that an element of the drawing stands for; null when it stands for an axis, or for nothing. */
function spotOf(target: EventTarget | null): Spot | null {
  const point = (target as Element).closest<SVGElement>('[data-series]');
  if (!point) return null;
  return {principle: Number(point.dataset['principle']), series: Number(point.dataset['series'])};
}
