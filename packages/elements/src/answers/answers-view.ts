import {nothing, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {PrincipleSelectEvent} from '../context/events.js';
import type {ResultsPart, Shown} from '../context/late-results-element.js';
import {renderUnready} from '../context/unready.js';
import {Announcer} from '../ui/announcer.js';
import {choiceStyles} from '../ui/choice.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {FocusController} from '../ui/focus-controller.js';
import {PrintController} from '../ui/print-controller.js';
import {emptinessOf, standingOf} from '../ui/standing.js';
import {html} from '../ui/template.js';
import type {AnswersWords, KnownAnswersWords} from '../words/answers.js';
import {dutchAnswersWords} from '../words/nl/answers.js';
import {findAnswers, makeAnswers, NO_FILTER, type Answers, type AnswersFilter, type ShownAnswer} from './answers.js';
import {answersStyles} from './answers.styles.js';
import {renderFilter} from './filter.js';
import {renderQuote} from './quote.js';

/** What the page says to the element. */
export interface AnswersHost extends LitElement {
  /** Ids of the groups to show; null for all. */
  readonly chosenAudiences: readonly string[] | null;
  /** Id of the principle whose answers are shown; null for all. */
  principle: string | null;
  /** Draws at once, before the page is laid out for paper. */
  drawNow(): void;
}

/** How many answers come at a time. */
const BATCH = 20;

/** Whoever listens hears how many there are when the typing pauses. */
const TYPING_PAUSE_MS = 700;

/**
 * The open answers with what a visitor may choose from them.
 *
 * Owns: that choice, how many answers are in sight, and which are unfolded. Does not own: where the answers come from.
 */
export class AnswersView implements ResultsPart<KnownAnswersWords> {
  readonly styles: readonly CSSResult[] = [choiceStyles, fieldStyles, answersStyles];
  readonly #host: AnswersHost;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #print: PrintController;
  readonly #unfolded = new Set<number>();
  #filter = NO_FILTER;
  #limit = BATCH;
  #made: {readonly from: readonly unknown[]; readonly answers: ReturnType<typeof makeAnswers>} | null = null;

  constructor(host: AnswersHost) {
    this.#host = host;
    this.#announcer = new Announcer(host);
    this.#focus = new FocusController(host);
    this.#print = new PrintController(host, () => host.drawNow());
  }

  render(shown: Shown<KnownAnswersWords>): TemplateResult {
    const words = {...dutchAnswersWords, ...shown.words};
    const answers = this.#make(shown, words);
    return answers.ok
      ? this.#renderAnswers(answers.value, words, shown.readAloud)
      : renderUnready({kind: 'wrong', problems: answers.problems}, words);
  }

  /** Thousands of answers are made ready for the search once, not at each letter. */
  #make({results, content}: Shown<KnownAnswersWords>, {dir}: AnswersWords): ReturnType<typeof makeAnswers> {
    const audiences = this.#host.chosenAudiences;
    const from = [results, content, dir, audiences?.join(' ')];
    if (this.#made?.from.every((part, index) => part === from[index]) !== true) {
      this.#made = {from, answers: makeAnswers(results, content, {audiences, dir})};
      this.#unfolded.clear();
    }
    return this.#made.answers;
  }

  #renderAnswers(answers: Answers, words: AnswersWords, readAloud: unknown): TemplateResult {
    const emptiness = emptinessOf(answers.groups.map(({hidden}) => hidden));
    const standing = html`<p class="muted">${standingOf(answers, words)}</p>`;
    if (emptiness !== null) {
      return html`<p>${words.empty[emptiness](answers.minimumGroupSize)}</p>
        ${emptiness === 'round-open' ? nothing : standing}`;
    }
    const hidden = answers.groups.flatMap((group) => (group.hidden === null ? [] : [{...group, reason: group.hidden}]));
    const missing = hidden.map(
      ({name, reason}) => html`<p>${words.groupHidden(name, words.hidden[reason], answers.minimumGroupSize)}</p>`,
    );
    if (answers.answers.length === 0) return html`<p>${words.nothingYet}</p> ${missing} ${standing}`;
    const filter = {...this.#filter, principle: this.#host.principle};
    const found = findAnswers(answers.answers, filter);
    return html`${readAloud}
      <p>${words.intro}</p>
      ${missing} ${standing} ${renderFilter({answers, filter, words, onChange: this.#handleChange(answers, words)})}
      ${this.#renderFound(found, answers, words)}
      ${this.#print.isPrinting ? renderChosen(filter, answers, words) : nothing}
      ${this.#renderList(found, answers, words)} ${this.#announcer.render()}`;
  }

  #renderFound(found: readonly ShownAnswer[], {answers}: Answers, words: AnswersWords): TemplateResult {
    if (found.length === 0) {
      return html`<p class="found">${words.nothingFound}</p>
        <p><button type="button" class="clear" @click=${this.#handleClear}>${words.clear}</button></p>`;
    }
    const isMore = found.length > this.#limit && !this.#print.isPrinting;
    return html`<p class="found">
      ${words.found(found.length, answers.length)} ${isMore ? words.inSight(this.#limit) : nothing}
    </p>`;
  }

  #renderList(found: readonly ShownAnswer[], answers: Answers, words: AnswersWords): TemplateResult | typeof nothing {
    const {isPrinting} = this.#print;
    if (found.length === 0) return nothing;
    const inSight = isPrinting ? found : found.slice(0, this.#limit);
    const left = Math.min(BATCH, found.length - inSight.length);
    return html`<ul class="answers">
        ${inSight.map((answer) =>
          renderQuote(answer, {
            answers,
            words,
            isOpen: this.#unfolded.has(answer.key),
            isPrinting,
            onFold: this.#handleFold,
          }),
        )}
      </ul>
      ${
        left > 0
          ? html`<p>
              <button type="button" class="more" @click=${() => this.#showMore(found)}>${words.more(left)}</button>
            </p>`
          : nothing
      }`;
  }

  /** The focus goes to the first that was not there before, so that nobody has to look for it. */
  #showMore(found: readonly ShownAnswer[]): void {
    const next = found[this.#limit];
    this.#limit += BATCH;
    if (next) this.#focus.moveTo(`#answer-${next.key}`);
  }

  #handleChange(answers: Answers, words: AnswersWords): (change: Partial<AnswersFilter>) => void {
    return (change) => {
      this.#filter = {...this.#filter, ...change};
      this.#limit = BATCH;
      if (change.principle !== undefined) this.#pick(change.principle);
      this.#host.requestUpdate();
      const {length} = findAnswers(answers.answers, {...this.#filter, principle: this.#host.principle});
      const said = length === 0 ? words.nothingFound : words.found(length, answers.answers.length);
      this.#announcer.say(said, TYPING_PAUSE_MS);
    };
  }

  #pick(principle: string | null): void {
    this.#host.principle = principle;
    if (principle) this.#host.dispatchEvent(new PrincipleSelectEvent({principle}));
  }

  readonly #handleFold = (key: number): void => {
    if (!this.#unfolded.delete(key)) this.#unfolded.add(key);
    this.#host.requestUpdate();
  };

  readonly #handleClear = (): void => {
    this.#filter = NO_FILTER;
    this.#host.principle = null;
    this.#limit = BATCH;
    this.#focus.moveTo('#search');
  };
}

/** On paper there are no controls to see what was chosen. */
function renderChosen(
  {audience, principle, search}: AnswersFilter,
  answers: Answers,
  words: AnswersWords,
): TemplateResult | typeof nothing {
  const group = answers.groups.find(({id}) => id === audience)?.name;
  const title = answers.principles.find(({id}) => id === principle)?.title ?? words.remarks;
  const choices = [
    ...(group === undefined ? [] : [words.chosenGroup(group)]),
    ...(principle === null ? [] : [words.chosenPrinciple(title)]),
    ...(search.trim() === '' ? [] : [words.chosenSearch(search.trim())]),
  ];
  return choices.length > 0 ? html`<p class="chosen">${words.chosen(choices)}</p>` : nothing;
}
