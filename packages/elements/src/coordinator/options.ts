import type {TemplateResult} from 'lit';
import {renderOption} from '../ui/option.js';
import {html} from '../ui/template.js';

/** A question with one answer out of a few. */
export interface Options<Value extends string> {
  readonly id: string;
  readonly legend: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly hints?: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Draws it as radio buttons. */
export function renderOptions<Value extends string>(options: Options<Value>): TemplateResult {
  const {id, legend, values, labels, hints, chosen, onChoose} = options;
  return html`<fieldset class="question">
    <legend>${legend}</legend>
    <div class="options">
      ${values.map((value) =>
        renderOption({
          type: 'radio',
          id: `${id}-${value}`,
          name: id,
          label: labels[value],
          hint: hints?.[value],
          isChecked: value === chosen,
          onChange: () => onChoose(value),
        }),
      )}
    </div>
  </fieldset>`;
}
