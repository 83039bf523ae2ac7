// Here before the tests begin, as it is before a visitor reads on.
import '../../answers/answers-view.js';
import '../../improvement-points/points-view.js';
import '../../radar/radar-compare.js';
import '../../radar/radar-more.js';
import '../report-view.js';
import {sampleContent} from '@toegang/model/samples';
import type {ResultsReport} from '../results.js';

/** What a test wants to set on the element. */
export type ReportSettings = Partial<
  Pick<
    ResultsReport,
    | 'compare'
    | 'contentPack'
    | 'earlier'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'results'
    | 'resultsSrc'
    | 'round'
    | 'transport'
  >
>;

/** The report on a page, as a visitor meets it. */
export class ReportPage {
  readonly element: ResultsReport;

  constructor(element: ResultsReport) {
    this.element = element;
  }

  /** The text of the report itself; that of the elements inside stands in their own tags. */
  get text(): string {
    return clean(this.element.shadowRoot?.querySelector('.toegang')?.textContent);
  }

  /** The tags of the elements that the report is composed of, in order. */
  get parts(): readonly string[] {
    return [...this.element.children].map(({localName}) => localName).filter((name) => name.startsWith('toegang-'));
  }

  /** The headings of the report and of the elements inside, in reading order: `h3 Wie deden mee?`. */
  get headings(): readonly string[] {
    return headingsIn(this.element);
  }

  /** What the links of the contents say. */
  get contents(): readonly string[] {
    return this.all('nav a').map((link) => clean(link.textContent));
  }

  /** What has the focus, out of shadow roots too. */
  get focused(): string {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return clean(active?.textContent);
  }

  all(selector: string): readonly HTMLElement[] {
    return [...(this.element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** The text of a part of the report; empty when it is not there. */
  textOf(id: string): string {
    return clean(this.all(`#${id}`)[0]?.textContent);
  }

  follow(name: string): void {
    this.all('nav a')
      .find((link) => clean(link.textContent) === name)
      ?.click();
  }

  /** The items of the lists in a part of the report. */
  itemsOf(id: string): readonly string[] {
    return this.all(`#${id} li`).map((item) => clean(item.textContent));
  }

  /** Presses the button of this name in the report, or in an element inside it. */
  press(name: string, tag?: string): void {
    const root = (tag === undefined ? this.element : this.element.querySelector(tag))?.shadowRoot;
    const button = [...(root?.querySelectorAll('button') ?? [])].find(({textContent}) => clean(textContent) === name);
    if (!button) throw new Error(`There is no button ${name}`);
    button.click();
  }

  /** Waits until it is so. */
  async until(isSo: () => boolean): Promise<void> {
    for (let tries = 0; tries < 200 && !isSo(); tries += 1) await new Promise(requestAnimationFrame);
    if (!isSo()) throw new Error(`It is not so. There is: ${this.text}`);
  }
}

/** Shows a report, of the content of the samples unless told otherwise, and waits until this stands in it. */
export async function showReport(
  settings: ReportSettings,
  text: string,
  around: Element = document.body,
): Promise<ReportPage> {
  const element = document.createElement('toegang-resultaten');
  Object.assign(element, {contentPack: sampleContent, ...settings});
  const page = new ReportPage(element);
  around.append(element);
  await page.until(() => page.text.includes(text));
  return page;
}

function headingsIn(root: Element): readonly string[] {
  const found = [...(root.shadowRoot?.querySelectorAll('h2, h3, h4, h5, h6, slot[name^="part-"]') ?? [])];
  return found.flatMap((each) =>
    each instanceof HTMLSlotElement
      ? each.assignedElements().flatMap(headingsIn)
      : `${each.localName} ${clean(each.textContent)}`,
  );
}

function clean(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}
