import {html as litHtml, type TemplateResult} from 'lit';

/**
 * Lit's `html`, in which each text stands in a slot of its own: `LightText` fills it from the light DOM, where tools
 * that read aloud or translate find it. Until then, or where it may not, the text shows as what is in the slot.
 */
export function html(strings: TemplateStringsArray, ...values: readonly unknown[]): TemplateResult<1> {
  let isInTag = false;
  const slotted = values.map((value, index) => {
    const before = strings[index] ?? '';
    const [opened, closed] = [before.lastIndexOf('<'), before.lastIndexOf('>')];
    if (opened !== closed) isInTag = opened > closed;
    return isInTag || !isText(value) ? value : litHtml`<slot name="-">${value}</slot>`;
  });
  return litHtml(strings, ...slotted);
}

function isText(value: unknown): boolean {
  return typeof value === 'number' || (typeof value === 'string' && value !== '');
}
