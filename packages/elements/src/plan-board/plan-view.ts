import {sortActions} from '@toegang/domain/plan.js';
import type {ContentPack, PublishedResults} from '@toegang/model';
import type {KnownPlan, PlanMark, PlanRight} from '@toegang/transport';
import {nothing, type CSSResult, type ReactiveController, type TemplateResult} from 'lit';
import {LoadController} from '../context/load-controller.js';
import {PartController} from '../context/part-controller.js';
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
import {handleUndoKeys, renderBar, type PlanWays} from './bar.js';
import {Board} from './board.js';
import {Bringing} from './bring.js';
import {Deeds} from './deeds.js';
import type {Door} from './door/door.js';
import {FormDoor} from './form-door.js';
import {Finder} from './finder.js';
import {Looks} from './looks.js';
import {PlanSource} from './plan-source.js';
import {findPlanContent} from './plan-content.js';
import type {PlanHost} from './plan-host.js';
import {finderStyles} from './finder.styles.js';
import {planStyles} from './plan.styles.js';
import type {PlanView} from './view.js';

/**
 * All that a plan draws.
 *
 * Owns: how the plan is looked at, and what was done to it here. Does not own: the plan; who keeps it says how it is.
 */
class PlanDesk implements ReactiveController {
  readonly styles: readonly CSSResult[] = [
    ...[tokens(plate), formStyles, fieldStyles, choiceStyles],
    ...[planStyles, finderStyles, boardStyles],
  ];
  readonly #host: PlanHost;
  readonly #content: LoadController<ContentPack>;
  readonly #source: PlanSource;
  readonly #deeds: Deeds;
  readonly #bringing: Bringing;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #aloud: ReadAloud;
  readonly #form: FormDoor;
  readonly #door: PartController<Door>;
  readonly #finder: Finder;
  readonly #looks: Looks;
  /** What was drawn last; null before. */
  #shown: PlanView | null = null;
  #words: PlanWords | null = null;
  #today = '';

  constructor(host: PlanHost) {
    this.#host = host;
    const around = new Surroundings(host);
    this.#content = new LoadController(host, () => findPlanContent(host, around));
    this.#announcer = new Announcer(host);
    this.#focus = new FocusController(host);
    this.#aloud = new ReadAloud(host);
    this.#form = new FormDoor(host, () => this.#right !== 'view' && isElsewhere(this.#source.known));
    this.#source = new PlanSource(host, around, () => this.#deeds.forget());
    this.#deeds = new Deeds(host, () => this.#source.link);
    this.#bringing = new Bringing(host, () => this.#source.known);
    host.addController(this);
    // after the source: by then is known whose plan it is
    const board = new Board(
      host,
      () => this.#shown,
      () => this.#right !== 'view',
    );
    this.#door = new PartController(
      host,
      () => this.#openDoor(),
      () => this.#source.isAtDoor || needsWords(this.#source.known, host),
    );
    this.#finder = new Finder(host);
    this.#looks = new Looks(host, {board, finder: this.#finder, view: () => this.#shown});
  }

  hostUpdate(): void {
    this.#today = this.#host.today ?? dayOf(new Date());
  }

  /** Another language brings all these words itself. */
  render(language: LanguageChooser & {readonly words: KnownPlanWords}): TemplateResult {
    const words = this.#keepWords({...dutchPlanStartWords, ...dutchPlanWords, ...language.words});
    const languages = this.#host.words === null ? this.#host.languages : '';
    return html`<section aria-labelledby="title" @keydown=${this.#handleKeyDown}>
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
    const {known} = this.#source;
    return this.#host.forResidents || !known?.plan ? 'view' : known.right;
  }

  get #level(): number {
    return Math.min(Math.max(this.#host.headingLevel, 2), 4);
  }

  #renderContent(words: PlanWords): TemplateResult {
    const {known, wrong} = this.#source;
    const title = renderTitle(this.#level, known?.plan?.title ?? words.title);
    if (wrong !== null) return html`${title} ${renderUnready(wrong, {...words, wrong: words.wrongPlan})}`;
    const content = this.#content.state ?? {kind: 'loading'};
    if (content.kind === 'wrong') {
      return html`${title} ${renderUnready(content, {...words, wrong: words.wrongContent})}`;
    }
    if (content.kind !== 'ready') return html`${title} ${renderOnItsWay(content, words)}`;
    const isGone = known?.connection === 'gone';
    if (known?.plan && !isGone) return this.#renderPlan(known, content.value, title, words);
    if (isGone || this.#source.isAtDoor) return this.#renderDoor(isGone, title, words);
    return html`${title} <p class="muted" role="status">${words.connecting}</p>`;
  }

  #renderDoor(isGone: boolean, title: TemplateResult, words: PlanWords): TemplateResult {
    if (this.#host.forResidents) return html`${title} <p>${words.noPlanYet}</p>`;
    const door = this.#door.state;
    if (door.kind !== 'ready') return html`${title} ${renderOnItsWay(door, words)}`;
    return isGone ? html`${title} ${door.value.renderGone(words)}` : door.value.render(this.#level, words);
  }

  #renderPlan(known: KnownPlan, content: ContentPack, title: TemplateResult, words: PlanWords): TemplateResult {
    const view = this.#viewOf(known, content, words);
    if (view === null) return title;
    this.#shown = view;
    const door = this.#door.state;
    const paper = this.#looks.renderPaper(view);
    return html`${title} ${this.#aloud.render(words, content.lang)}
      <div class="plan-screen ${paper === nothing ? '' : 'has-paper'} ${this.#form.isOpen ? 'behind' : ''}">
        ${door.kind === 'ready' ? door.value.renderStanding(known, words) : nothing} ${this.#bringing.renderAbove(view)}
        ${renderBar(view, this.#deeds, this.#ways)} ${this.#looks.render(view)} ${this.#bringing.renderBelow(view)}
        ${door.kind === 'ready' && !view.isForResidents ? door.value.renderManage(known, this.#level, words) : nothing}
      </div>
      ${paper} ${this.#form.render(view)}`;
  }

  #viewOf({plan, earlier, isPublic}: KnownPlan, content: ContentPack, words: PlanWords): PlanView | null {
    if (plan === null) return null;
    const mark = (): PlanMark => this.#source.link?.mark() ?? {};
    return {
      ...{plan, earlier: this.#host.earlier ?? earlier, content, isPublic, words},
      right: this.#right,
      isForResidents: this.#host.forResidents || this.#source.isForAll,
      today: this.#today,
      level: this.#level,
      shown: this.#finder.find(sortActions(plan.actions), content, this.#today),
      results: this.#host.results ?? NO_RESULTS,
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

  async #openDoor(): Promise<Door> {
    const {Door} = await import('./door/door.js');
    return new Door({
      host: this.#host,
      focus: this.#focus,
      plans: () => this.#source.plans,
      round: () => this.#source.round,
      enter: (place) => this.#source.enter(place),
      begin: (title) => {
        const content = this.#content.state;
        if (content?.kind === 'ready') this.#source.begin(title, content.value);
        this.#focus.moveTo('#title');
      },
      link: () => this.#source.link,
      isKept: () => this.#host.store === 'device',
      leave: (say) => {
        this.#source.leave();
        this.#focus.moveTo('#title');
        this.#announcer.say(say);
      },
    });
  }

  readonly #ways: PlanWays = {
    undo: () => {
      if (this.#deeds.canUndo) this.#announcer.say(this.#shown?.words.undone[this.#deeds.undo()] ?? '');
    },
    redo: () => {
      if (this.#deeds.canRedo) this.#announcer.say(this.#shown?.words.redone[this.#deeds.redo()] ?? '');
    },
  };

  readonly #handleKeyDown = (event: KeyboardEvent): void => {
    if (this.#right !== 'view') handleUndoKeys(event, this.#ways);
  };
}

/** Whether there is something to say of how the plan is kept. */
function needsWords(known: KnownPlan | null, {store}: PlanHost): boolean {
  if (known === null) return false;
  if (known.connection === 'gone' || store === 'device' || isElsewhere(known)) return true;
  return known.refused.length > 0 || known.pending > 0 || known.connection === 'offline';
}

/** Whether the plan is kept at a collector. What is needed when that is gone has to come before. */
function isElsewhere(known: KnownPlan | null): boolean {
  return known !== null && known.plan !== null && known.isPublic !== null;
}

/** Always the same, so that what is drawn from it is not drawn again. */
const NO_RESULTS: readonly PublishedResults[] = [];

/** The day on the calendar of this device. */
function dayOf(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export {PlanDesk as View};
