import {nothing, type LitElement, type TemplateResult} from 'lit';
import {renderOnItsWay} from '../context/on-its-way.js';
import {PartController} from '../context/part-controller.js';
import {renderChoice} from '../ui/choice.js';
import {html} from '../ui/template.js';
import type {PlanLook} from '../words/plan-card.js';
import type {Board} from './board.js';
import type {Finder} from './finder.js';
import type {PlanMore} from './plan-more.js';
import type {PlanView} from './view.js';

type Drawn = TemplateResult | typeof nothing;

const LOOKS: readonly PlanLook[] = ['board', 'list', 'timeline'];

/** What a plan is looked at with. */
interface Looking {
  readonly board: Board;
  readonly finder: Finder;
  /** What was drawn last; null before. */
  readonly view: () => PlanView | null;
}

/**
 * How the plan is looked at, on screen and on paper.
 *
 * Owns: which view was chosen, and loading all but the board. Does not own: what each view draws.
 */
export class Looks {
  readonly #host: LitElement & {readonly view: string | null};
  readonly #looking: Looking;
  readonly #more: PartController<PlanMore>;
  /** Null until somebody chooses. */
  #chosen: PlanLook | null = null;

  constructor(host: LitElement & {readonly view: string | null}, looking: Looking) {
    this.#host = host;
    this.#looking = looking;
    this.#more = new PartController(host, async () => {
      const {PlanMore} = await import('./plan-more.js');
      return new PlanMore(host, looking.view);
    });
  }

  render(view: PlanView): Drawn {
    if (view.isForResidents) return this.#renderMore(view, (more) => more.renderResidents(view));
    return html`${this.#renderChoice(view)} ${this.#looking.finder.render(view)} ${this.#renderLook(view)}`;
  }

  /** Nothing while nobody prints; residents print what they read. */
  renderPaper(view: PlanView): TemplateResult | typeof nothing {
    const {state} = this.#more;
    return view.isForResidents || state.kind !== 'ready' ? nothing : state.value.renderPaper(view);
  }

  get #look(): PlanLook {
    return this.#chosen ?? LOOKS.find((look) => look === this.#host.view) ?? 'board';
  }

  #renderLook(view: PlanView): Drawn {
    switch (this.#look) {
      case 'board':
        return this.#looking.board.render(view);
      case 'list':
        return this.#renderMore(view, (more) => more.renderList(view));
      case 'timeline':
        return this.#renderMore(view, (more) => more.renderTimeline(view));
    }
  }

  #renderMore({words}: PlanView, draw: (more: PlanMore) => TemplateResult | typeof nothing): Drawn {
    const {state} = this.#more;
    return state.kind === 'ready' ? draw(state.value) : renderOnItsWay(state, words);
  }

  #renderChoice({words}: PlanView): TemplateResult {
    return renderChoice({
      ...{name: 'plan-look', legend: words.look, chosen: this.#look},
      options: LOOKS.map((look) => [look, words.looks[look]] as const),
      choose: (look) => {
        this.#chosen = look;
        this.#host.requestUpdate();
      },
    });
  }
}
