import type {CSSResult, LitElement, TemplateResult} from 'lit';
import type {EarlierHost} from '../context/earlier-rounds.js';
import type {ResultsPart, Shown} from '../context/late-results-element.js';
import {PartController} from '../context/part-controller.js';
import {renderUnready} from '../context/unready.js';
import type {Chart} from '../radar/chart.js';
import type {Compare} from '../radar/compare.js';
import {formStyles} from '../ui/form.styles.js';
import {markStyles} from '../ui/marks.styles.js';
import {OpenForPrint} from '../ui/open-for-print.js';
import {OwnChildren, type OwnChild} from '../ui/own-children.js';
import {emptinessOf} from '../ui/standing.js';
import {tableStyles} from '../ui/table.styles.js';
import {html} from '../ui/template.js';
import type {KnownReportWords, SectionId} from '../words/report.js';
import {renderAdvice} from './advice.js';
import {renderContents} from './contents.js';
import {renderCounting} from './counting.js';
import {renderDifferences} from './differences.js';
import {ExportController} from './export/export-controller.js';
import type {ExportView} from './export/export-order.js';
import {exportStyles} from './export/export.styles.js';
import {exportWordsOf, frameOf, type Frame} from './frame.js';
import {renderInShort} from './in-short.js';
import {renderOverTime, type OtherRounds} from './over-time.js';
import {describeParts, type PartsHost} from './parts.js';
import {makeReport} from './report.js';
import {PrintPage, type PageFoot} from '../ui/print-page.js';
import {printStyles} from './print.styles.js';
import {resultsStyles} from './results.styles.js';
import {sentencesOf} from './say-in-short.js';
import {renderOwnSection} from './section.js';
import {renderStatements} from './statements.js';
import {ToolsController} from './tools.js';
import {renderWho} from './who.js';

/** What the page says to the report. */
export type ReportHost = LitElement &
  PartsHost &
  Pick<EarlierHost, 'compare' | 'earlier'> & {readonly chosenAudiences: readonly string[] | null};

const loadCompare = async (): Promise<Compare> => (await import('../radar/radar-compare.js')).makeCompare();

/** Whether two groups can be compared anywhere. */
const hasGaps = ({comparisons}: Chart): boolean =>
  comparisons.some(({gaps}) => gaps.some(({kind}) => kind === 'shown'));

/**
 * The report under its title, in reading order.
 *
 * Owns: the elements that it is composed of, and what it asks for besides results and content: other rounds to compare
 * with, ways to dig deeper. Does not own: where results and content come from.
 */
export class ReportView implements ResultsPart<KnownReportWords> {
  readonly styles: readonly CSSResult[] = [
    formStyles,
    markStyles,
    tableStyles,
    resultsStyles,
    exportStyles,
    printStyles,
  ];
  readonly #host: ReportHost;
  readonly #children: OwnChildren;
  readonly #compare: PartController<Compare>;
  readonly #exports: ExportController;
  readonly #tools: ToolsController;
  /** What was drawn last. */
  #drawn: Frame | null = null;

  constructor(host: ReportHost) {
    this.#host = host;
    this.#children = new OwnChildren(host, () => this.#describeChildren());
    this.#compare = new PartController(host, loadCompare, () => this.#isComparing);
    this.#exports = new ExportController(host);
    new PrintPage(host, () => this.#findFoot());
    this.#tools = new ToolsController(host, () => this.#findToolsLanguage());
  }

  join(host: LitElement): void {
    new OpenForPrint(host);
  }

  render({results, content, isOurContent, words, readAloud}: Shown<KnownReportWords>): TemplateResult {
    const {chosenAudiences: audiences, headingLevel} = this.#host;
    const choice = {audiences, everyone: words.everyone, dir: words.dir, isOurContent};
    const report = makeReport(results, content, choice);
    this.#drawn = null;
    if (!report.ok) return renderUnready({kind: 'wrong', problems: report.problems}, words);
    const frame = (this.#drawn = frameOf(report.value, words, headingLevel));
    const emptiness = emptinessOf(report.value.chart.series.map(({hidden}) => hidden));
    if (emptiness === null) return html`${readAloud} ${this.#renderSections(frame)}`;
    return html`<p>${words.empty[emptiness](results.minimumGroupSize)}</p> ${renderWho(frame)} ${renderCounting(frame)}`;
  }

  /** A part that has nothing to say is not there. */
  #renderSections(frame: Frame): TemplateResult {
    const {chart} = frame.report;
    const others = this.#readOthers(frame);
    const order = this.#orderOf(frame);
    const sections: readonly (readonly [SectionId, unknown])[] = [
      ['who', renderWho(frame)],
      ['short', renderInShort(frame)],
      ['radar', renderOwnSection('radar', this.#exports.renderPicture(order, 'radar'))],
      ['time', others && renderOverTime(frame, others)],
      ['differences', hasGaps(chart) ? renderDifferences(frame) : null],
      ['statements', renderStatements(frame)],
      ['points', renderOwnSection('points', this.#exports.renderPicture(order, 'priorities'))],
      ['answers', renderOwnSection('answers')],
      ['advice', this.#renderAdvice(frame)],
      ['export', html`<div id="export">${this.#exports.render(order, frame.level)}</div>`],
      ['counting', renderCounting(frame)],
    ];
    const present = sections.filter(([, content]) => content !== null);
    const ids = present.map(([id]) => id);
    return html`${renderContents(ids, frame, this.#goTo)} ${present.map(([, content]) => content)}`;
  }

  #renderAdvice(frame: Frame): TemplateResult | null {
    return frame.report.results.advice.length === 0 ? null : renderAdvice(frame, this.#findTools(frame));
  }

  #orderOf(frame: Frame): ExportView {
    const {results, content} = frame.report;
    return {
      results,
      content: {...content, tools: this.#findTools(frame) ?? []},
      words: exportWordsOf(frame.words),
      sentences: sentencesOf(frame),
    };
  }

  /** Null while they are on their way. */
  #findTools({report: {content, isOurContent}}: Frame): ToolsController['tools'] {
    return isOurContent ? this.#tools.tools : (content.tools ?? []);
  }

  #findFoot(): PageFoot | null {
    if (this.#drawn === null) return null;
    const {report, words} = this.#drawn;
    const {foot, page} = exportWordsOf(words);
    return {text: foot(report.results.round, report.results.publishedOn), page};
  }

  get #isComparing(): boolean {
    const {compare, earlier} = this.#host;
    return Boolean(compare?.trim()) || (earlier?.length ?? 0) > 0;
  }

  /** What loads other rounds; null when there are none to compare with. */
  get #others(): Compare | null {
    const part = this.#compare.state;
    return this.#isComparing && part.kind === 'ready' ? part.value : null;
  }

  #readOthers({report, words}: Frame): OtherRounds | null {
    const others = this.#others;
    if (!others?.state) return null;
    const isLoading = others.state.kind === 'loading';
    return {isLoading, series: others.readSeries(report.chart), words: others.wordsIn(words.lang)};
  }

  #describeChildren(): readonly OwnChild[] {
    if (this.#drawn === null) return [];
    const rounds = this.#others?.state;
    return describeParts(this.#host, this.#drawn.report, rounds?.kind === 'ready' ? rounds.value : null);
  }

  #findToolsLanguage(): string | null {
    if (this.#drawn === null) return null;
    const {report, words} = this.#drawn;
    return report.isOurContent && report.results.advice.length > 0 ? words.lang : null;
  }

  /** To the heading of a part of the report; that of an element inside stands in its own root. */
  readonly #goTo = (id: string): boolean => {
    const child = this.#children.find(`part-${id}`);
    const heading = child
      ? child.shadowRoot?.getElementById('title')
      : this.#host.renderRoot.querySelector<HTMLElement>(`#${id} :is(h3, h4, h5)`);
    if (!heading) return false;
    heading.tabIndex = -1;
    heading.focus();
    return true;
  };
}
