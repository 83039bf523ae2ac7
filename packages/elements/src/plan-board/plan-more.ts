import type {ListOrder} from '@toegang/domain/plan.js';
import {nothing, type CSSResult, type LitElement, type TemplateResult} from 'lit';
import {PrintController} from '../ui/print-controller.js';
import {PrintPage} from '../ui/print-page.js';
import {dutchPlanMoreWords} from '../words/nl/plan-more.js';
import {renderList} from './list.js';
import type {MoreView} from './more-view.js';
import {renderPaper} from './paper.js';
import {planMoreStyles} from './plan-more.styles.js';
import {renderResidents} from './residents.js';
import {renderTimeline} from './timeline.js';
import type {PlanView} from './view.js';

/**
 * What of a plan comes after its board: the list, the timeline, the page for residents, and the paper.
 *
 * Owns: the order of the list, and that the page is being printed. Does not own: which of them is looked at.
 */
export class PlanMore {
  readonly styles: readonly CSSResult[] = [planMoreStyles];
  readonly #host: LitElement;
  readonly #print: PrintController;
  #order: ListOrder = 'due';

  constructor(host: LitElement, view: () => PlanView | null) {
    this.#host = host;
    this.#print = new PrintController(host, () => {
      host.requestUpdate();
      host['performUpdate']();
    });
    new PrintPage(host, () => {
      const shown = view();
      if (shown === null) return null;
      const {page} = withWords(shown).more;
      return {text: shown.plan.title, page, isLandscape: !shown.isForResidents};
    });
  }

  renderList(view: PlanView): TemplateResult | typeof nothing {
    return renderList(withWords(view), this.#order, (order) => {
      this.#order = order;
      this.#host.requestUpdate();
    });
  }

  renderTimeline(view: PlanView): TemplateResult {
    return renderTimeline(withWords(view));
  }

  renderResidents(view: PlanView): TemplateResult {
    return renderResidents(withWords(view));
  }

  /** Nothing while nobody prints. */
  renderPaper(view: PlanView): TemplateResult | typeof nothing {
    return this.#print.isPrinting ? renderPaper(withWords(view)) : nothing;
  }
}

/** Another language brings these words itself. */
function withWords(view: PlanView): MoreView {
  return {...view, more: view.words.more ?? dutchPlanMoreWords};
}
