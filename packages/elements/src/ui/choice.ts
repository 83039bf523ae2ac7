import type {TemplateResult} from 'lit';
import {html} from './template.js';

/** One of a few, to choose at a glance. */
export interface Choice<Value extends string> {
  /** Unique in the element. */
  readonly name: string;
  readonly legend: string;
  readonly options: readonly (readonly [value: Value, label: unknown])[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** Native radio buttons in a row; their sheet is `choiceStyles`. */
export function renderChoice<Value extends string>(choice: Choice<Value>): TemplateResult {
  const {name, legend, options, chosen, choose} = choice;
  return html`<fieldset class="choice">
    <legend>${legend}</legend>
    ${options.map(
      ([value, label]) =>
        html`<label>
          <input type="radio" name=${name} .checked=${value === chosen} @change=${() => choose(value)} />
          ${label}
        </label>`,
    )}
  </fieldset>`;
}
