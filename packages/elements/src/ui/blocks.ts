import {type TemplateResult} from 'lit';
import {html} from './template.js';

/** A piece of running text. */
interface Inline {
  readonly text: string;
  readonly strong?: boolean | undefined;
  readonly link?: string | undefined;
}

/** Rich text as content brings it. */
type Block =
  | {readonly type: 'paragraph'; readonly text: readonly Inline[]}
  | {readonly type: 'list'; readonly items: readonly (readonly Inline[])[]};

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
