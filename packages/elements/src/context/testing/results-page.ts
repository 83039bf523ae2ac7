import {sampleContent} from '@toegang/model/samples';
import {ElementPage} from '../../ui/testing/element-page.js';
import type {ResultsElement} from '../results-element.js';
import type {PrincipleSelectEvent} from '../events.js';

/** What a test wants to set on an element that shows results. */
export type ResultsSettings = Partial<
  Pick<
    ResultsElement<object>,
    | 'audiences'
    | 'contentPack'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'results'
    | 'resultsSrc'
    | 'round'
    | 'transport'
  >
>;

/** An element that shows results, as a visitor meets it: by what stands on it. */
export class ResultsPage extends ElementPage<ResultsElement<object>> {
  /** The principles that were picked, in order. */
  readonly picked: string[] = [];

  constructor(element: ResultsElement<object>) {
    super(element);
    element.addEventListener('toegang-principle-select', ({detail}: PrincipleSelectEvent) => {
      this.picked.push(detail.principle);
    });
  }
}

/** Shows such an element, of the content of the samples unless told otherwise, and waits for all that it draws. */
export async function showResults(
  tag: 'toegang-antwoorden' | 'toegang-verbeterpunten',
  settings: ResultsSettings,
  around: Element = document.body,
): Promise<ResultsPage> {
  const element = document.createElement(tag);
  Object.assign(element, {contentPack: sampleContent, ...settings});
  const page = new ResultsPage(element);
  around.append(element);
  await page.settle();
  await page.gone('worden geladen');
  return page;
}
