import {nothing, type TemplateResult} from 'lit';
import {renderOnItsWay} from '../context/on-its-way.js';
import {PartController} from '../context/part-controller.js';
import {renderSubheading} from '../ui/heading.js';
import {html} from '../ui/template.js';
import type {BringPart, KnownHere} from './bring/bring-part.js';
import type {PlanHost} from './plan-host.js';
import type {PlanView} from './view.js';

/**
 * What comes into the plan and what goes out of it: earlier actions, points, rounds and files.
 *
 * Owns: the part that draws these, which is loaded when there is something to bring or when the user asks. Does not own:
 * the plan.
 */
export class Bringing {
  readonly #host: PlanHost;
  readonly #known: KnownHere;
  readonly #part: PartController<BringPart>;
  #isAsked = false;

  constructor(host: PlanHost, known: KnownHere) {
    this.#host = host;
    this.#known = known;
    const load = async () => new (await import('./bring/bring-part.js')).BringPart(host, known);
    this.#part = new PartController(host, load, () => this.#isAsked || this.#isNeeded);
  }

  /** Above the board: what was agreed before. */
  renderAbove(view: PlanView): TemplateResult | typeof nothing {
    const part = this.#part.state;
    if (part.kind === 'ready') return part.value.renderAbove(view);
    return view.earlier !== null && part.kind === 'loading'
      ? html`<p class="muted">${view.words.bringLoading}</p>`
      : nothing;
  }

  /** Below the board: whether it helped, and the fold with points and files. */
  renderBelow(view: PlanView): TemplateResult {
    const part = this.#part.state;
    return html`${part.kind === 'ready' ? part.value.renderFollowUp(view) : nothing}
    ${view.isForResidents ? nothing : this.#renderFold(view)}`;
  }

  #renderFold(view: PlanView): TemplateResult {
    return html`<details class="bring" ?open=${this.#isOpen} @toggle=${this.#handleToggle}>
      <summary>${renderSubheading(view.level, view.words.bringTitle)}</summary>
      ${this.#renderFolded(view)}
    </details>`;
  }

  #renderFolded(view: PlanView): TemplateResult | typeof nothing {
    const part = this.#part.state;
    if (part.kind === 'ready') return part.value.renderFold(view);
    const {words} = view;
    return this.#isAsked || this.#isNeeded
      ? renderOnItsWay(part, {...words, loading: words.bringLoading, unreachable: words.bringAbsent})
      : nothing;
  }

  /** Points that wait are shown at once. */
  get #isOpen(): boolean {
    return this.#host.points.length > 0 || this.#host.session !== null;
  }

  get #isNeeded(): boolean {
    const {compare, results, endpoint, transport} = this.#host;
    const {earlier = null, plan = null} = this.#known() ?? {};
    const hasRounds = compare !== null || (results?.length ?? 0) > 0;
    const canAsk = plan?.round !== undefined && (endpoint ?? transport) !== null;
    return this.#isOpen || earlier !== null || hasRounds || canAsk;
  }

  readonly #handleToggle = ({target}: Event): void => {
    this.#isAsked ||= (target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}
