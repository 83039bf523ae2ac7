import type {PointForPlan} from '@toegang/domain/session.js';
import type {CSSResult, TemplateResult} from 'lit';
import {nothing} from 'lit';
import type {KnownPlan} from '@toegang/transport';
import {languageOf} from '../../context/language.js';
import {LoadController} from '../../context/load-controller.js';
import {readTranslated, type Translated} from '../../context/translated.js';
import {tableStyles} from '../../ui/table.styles.js';
import {html} from '../../ui/template.js';
import {dutchPlanBringPartWords} from '../../words/nl/plan-bring-part.js';
import type {PlanBringPartWords} from '../../words/plan-bring.js';
import type {PlanHost} from '../plan-host.js';
import {withOrigin} from '../plan-point.js';
import type {PlanView} from '../view.js';
import {bringStyles} from './bring.styles.js';
import type {BringView} from './bring-view.js';
import {DraftDesk} from './draft-desk.js';
import {renderEarlier} from './earlier.js';
import {FileDesk} from './file-desk.js';
import {renderFollowUp} from './follow-up.js';
import {PlanRounds} from './plan-rounds.js';
import {renderShare} from './share.js';

/** In other languages these words come when they are needed. */
const bringWords: Translated<PlanBringPartWords> = {
  builtIn: dutchPlanBringPartWords,
  translations: {
    en: async () => (await import('../../words/en/plan-bring-part.js')).englishPlanBringPartWords,
  },
};

/** The plan as it is known at this moment; null before it was heard of. */
export type KnownHere = () => KnownPlan | null;

/**
 * All that draws what comes in and goes out.
 *
 * Owns: the rounds, the choice of points, and a file that is being read. Does not own: the plan.
 */
export class BringPart {
  readonly styles: readonly CSSResult[] = [tableStyles, bringStyles];
  readonly #host: PlanHost;
  readonly #words: LoadController<PlanBringPartWords>;
  readonly #rounds: PlanRounds;
  readonly #drafts = new DraftDesk();
  readonly #files: FileDesk;
  /** Points out of files that the user chose here. */
  #read: readonly PointForPlan[] = [];

  constructor(host: PlanHost, known: KnownHere) {
    this.#host = host;
    this.#words = new LoadController(host, () => {
      const lang = languageOf(host);
      return {key: ['words'], lang, read: () => readTranslated(bringWords, lang)};
    });
    this.#rounds = new PlanRounds(host, () => known()?.plan?.round ?? null);
    this.#files = new FileDesk(host, (points) => {
      this.#read = [...this.#read, ...points];
    });
  }

  renderAbove(view: PlanView): TemplateResult | typeof nothing {
    const {earlier} = view;
    return earlier === null || earlier.actions.length === 0 ? nothing : renderEarlier(this.#viewOf(view), earlier);
  }

  renderFollowUp(view: PlanView): TemplateResult | typeof nothing {
    const rounds = this.#rounds.state;
    return rounds === null ? nothing : renderFollowUp(this.#viewOf(view), rounds);
  }

  renderFold(view: PlanView): TemplateResult {
    const bring = this.#viewOf(view);
    const state = this.#rounds.state;
    const points = [...(this.#rounds.sessionPoints ?? []), ...this.#host.points.map(withOrigin), ...this.#read];
    const rounds = state?.kind === 'ready' ? state.value.rounds : [];
    return html`${view.right === 'view' ? nothing : this.#drafts.render(bring, points, rounds)}
    ${this.#files.render(bring)} ${renderShare(bring)}`;
  }

  #viewOf(view: PlanView): BringView {
    const {state} = this.#words;
    const words = state?.kind === 'ready' ? state.value : dutchPlanBringPartWords;
    return {...view, words: {...words, ...view.words}};
  }
}
