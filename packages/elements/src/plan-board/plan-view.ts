import {sortActions} from '@toegang/domain/plan.js';
import {readPlan, type ContentPack, type Plan} from '@toegang/model';
import type {PlanMark, PlanRight} from '@toegang/transport';
import type {CSSResult, ReactiveController, TemplateResult} from 'lit';
import {findGiven} from '../context/given-source.js';
import {LoadController} from '../context/load-controller.js';
import {renderOnItsWay} from '../context/on-its-way.js';
import {Surroundings} from '../context/surroundings.js';
import {renderUnready} from '../context/unready.js';
import {plate} from '../theme/plate-parts.js';
import {tokens} from '../theme/tokens.js';
import {Announcer} from '../ui/announcer.js';
import {choiceStyles} from '../ui/choice.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {FocusController} from '../ui/focus-controller.js';
import {formStyles} from '../ui/form.styles.js';
import {renderTitle} from '../ui/heading.js';
import {renderDraftNotice, renderLanguageChoice, type LanguageChooser} from '../ui/language-choice.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {html} from '../ui/template.js';
import {dutchPlanStartWords} from '../words/nl/plan-start.js';
import {dutchPlanWords} from '../words/nl/plan.js';
import type {KnownPlanWords, PlanWords} from '../words/plan.js';
import {boardStyles} from './board.styles.js';
import {Board} from './board.js';
import {Bringing} from './bring.js';
import {Deeds} from './deeds.js';
import {openGivenPlan} from './given-plan.js';
import {Keeping} from './keeping.js';
import {FormDoor} from './form-door.js';
import {findPlanContent} from './plan-content.js';
import type {PlanHost} from './plan-host.js';
import {planStyles} from './plan.styles.js';
import type {PlanView} from './view.js';

/**
 * All that a plan draws, and where it comes from.
 *
 * Owns: which plan the user is at, and how it is looked at. Does not own: the plan; who keeps it says how it is.
 */
class PlanDesk implements ReactiveController {
  readonly styles: readonly CSSResult[] = [
    ...[tokens(plate), formStyles, fieldStyles, choiceStyles],
    ...[planStyles, boardStyles],
  ];
  readonly #host: PlanHost;
  readonly #content: LoadController<ContentPack>;
  readonly #given: LoadController<Plan>;
  readonly #keeping: Keeping;
  readonly #deeds: Deeds;
  readonly #bringing: Bringing;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #aloud: ReadAloud;
  readonly #form: FormDoor;
  readonly #board: Board;
  /** What was drawn last; null before. */
  #shown: PlanView | null = null;
  #words: PlanWords | null = null;
  #taken: Plan | null = null;
  #today = '';

  constructor(host: PlanHost) {
    this.#host = host;
    const around = new Surroundings(host);
    this.#content = new LoadController(host, () => findPlanContent(host, around));
    this.#given = new LoadController(host, () => findGiven(host.plan, null, readPlan));
    this.#keeping = new Keeping(host);
    this.#deeds = new Deeds(host, () => this.#keeping.link);
    this.#bringing = new Bringing(host, () => this.#keeping.known);
    this.#announcer = new Announcer(host);
    this.#focus = new FocusController(host);
    this.#aloud = new ReadAloud(host);
    this.#form = new FormDoor(host);
    host.addController(this);
    // after us: by then is known whose plan it is
    this.#board = new Board(
      host,
      () => this.#shown,
      () => this.#right !== 'view',
    );
  }

  hostUpdate(): void {
    this.#today = this.#host.today ?? dayOf(new Date());
    const given = this.#given.state;
    if (given?.kind !== 'ready' || given.value === this.#taken) return;
    const plan = given.value;
    if (plan.id !== this.#taken?.id) this.#deeds.forget();
    this.#taken = plan;
    this.#keeping.enter(() => openGivenPlan(plan, this.#host.earlier, this.#host.forResidents ? 'view' : 'manage'));
  }

  /** Another language brings all these words itself. */
  render(language: LanguageChooser & {readonly words: KnownPlanWords}): TemplateResult {
    const words = this.#keepWords({...dutchPlanStartWords, ...dutchPlanWords, ...language.words});
    const languages = this.#host.words === null ? this.#host.languages : '';
    return html`<section aria-labelledby="title">
      ${renderLanguageChoice(language, languages)} ${renderDraftNotice(words)} ${this.#renderContent(words)}
      ${this.#announcer.render()}
    </section>`;
  }

  /** The same object as long as every word is the same: what is drawn from it is not drawn again. */
  #keepWords(words: PlanWords): PlanWords {
    const kept = this.#words as Readonly<Record<string, unknown>> | null;
    if (kept === null || Object.entries(words).some(([name, word]) => kept[name] !== word)) this.#words = words;
    return this.#words ?? words;
  }

  /** What the user may do with the plan; nothing but look while there is none. */
  get #right(): PlanRight {
    const known = this.#keeping.known;
    return this.#host.forResidents || !known?.plan ? 'view' : known.right;
  }

  get #level(): number {
    return Math.min(Math.max(this.#host.headingLevel, 2), 4);
  }

  #renderContent(words: PlanWords): TemplateResult {
    const title = renderTitle(this.#level, this.#keeping.known?.plan?.title ?? words.title);
    const given = this.#given.state;
    if (given?.kind === 'wrong') return html`${title} ${renderUnready(given, {...words, wrong: words.wrongPlan})}`;
    const content = this.#content.state ?? {kind: 'loading'};
    if (content.kind === 'wrong') {
      return html`${title} ${renderUnready(content, {...words, wrong: words.wrongContent})}`;
    }
    if (content.kind !== 'ready') return html`${title} ${renderOnItsWay(content, words)}`;
    const view = this.#viewOf(content.value, words);
    if (view === null) return html`${title} <p class="muted" role="status">${words.connecting}</p>`;
    this.#shown = view;
    return html`${title} ${this.#aloud.render(words, content.value.lang)} ${this.#bringing.renderAbove(view)}
    ${this.#board.render(view)} ${this.#bringing.renderBelow(view)} ${this.#form.render(view)}`;
  }

  #viewOf(content: ContentPack, words: PlanWords): PlanView | null {
    const known = this.#keeping.known;
    if (!known?.plan) return null;
    const {plan, earlier, isPublic} = known;
    const mark = (): PlanMark => this.#keeping.link?.mark() ?? {};
    return {
      ...{plan, earlier, content, isPublic, words},
      right: this.#right,
      isForResidents: this.#host.forResidents,
      today: this.#today,
      level: this.#level,
      shown: sortActions(plan.actions),
      results: this.#host.results ?? [],
      session: this.#host.session,
      do: (step, say, since) => {
        this.#deeds.do(step, since);
        if (say !== undefined) this.#announcer.say(say);
      },
      mark,
      open: (id) =>
        this.#form.open({id, action: plan.actions.find((action) => action.id === id), mark: mark(), content}),
      say: (text) => this.#announcer.say(text),
      focus: (selector) => this.#focus.moveTo(selector),
      redraw: () => this.#host.requestUpdate(),
    };
  }
}

/** The day on the calendar of this device. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export {PlanDesk as View};
