import {LitElement, type TemplateResult} from 'lit';
import {base} from '../../../theme/base.js';
import {chart, text} from '../../../theme/parts.js';
import {tokens} from '../../../theme/tokens.js';
import {html} from '../../../ui/template.js';
import {ExportController} from '../export-controller.js';
import type {ExportView} from '../export-order.js';
import {exportStyles} from '../export.styles.js';

/** An element that only lets its results be taken along. */
export class ExportHost extends LitElement {
  static override styles = [tokens(text, chart), base, exportStyles];
  static override properties = {view: {attribute: false}};
  declare view: ExportView;
  readonly #exports = new ExportController(this);

  protected override render(): TemplateResult {
    return html`<div class="toegang">
      ${this.#exports.renderPicture(this.view, 'radar')} ${this.#exports.renderPicture(this.view, 'priorities')}
      ${this.#exports.render(this.view, 2)}
    </div>`;
  }
}
