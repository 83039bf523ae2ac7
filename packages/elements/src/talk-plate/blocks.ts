import type {ContentPack} from '@toegang/model';
import {type TemplateResult} from 'lit';
import {html} from '../ui/template.js';

type Block = NonNullable<ContentPack['themes']>[number]['intro'][number];
type Inline = Extract<Block, {type: 'paragraph'}>['text'][number];

/** Rich text: paragraphs and lists, with strong words and links. */
export function renderBlocks(blocks: readonly Block[]): readonly TemplateResult[] {
  return blocks.map((block) =>
    block.type === 'paragraph'
      ? html`<p>${renderRuns(block.text)}</p>`
      : html`<ul>
          ${block.items.map((item) => html`<li>${renderRuns(item)}</li>`)}
        </ul>`,
  );
}

function renderRuns(runs: readonly Inline[]): readonly unknown[] {
  return runs.map(({text, strong, link}) => {
    const words = strong ? html`<strong>${text}</strong>` : html`${text}`;
    return link ? html`<a href=${link}>${words}</a>` : words;
  });
}
