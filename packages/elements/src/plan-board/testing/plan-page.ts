import {samplePlan, samplePlanContent} from '@toegang/model/samples';
import {clean, ElementPage} from '../../ui/testing/element-page.js';
import type {ActionChangeDetail, ActionChangeEvent} from '../events.js';
import type {PlanBoard} from '../plan-board.js';

/** What a test wants to set on the element; `address` is what stands behind the `#`. */
export type PlanSettings = Partial<
  Pick<
    PlanBoard,
    | 'compare'
    | 'contentPack'
    | 'contentSrc'
    | 'dir'
    | 'earlier'
    | 'endpoint'
    | 'forResidents'
    | 'headingLevel'
    | 'lang'
    | 'plan'
    | 'planId'
    | 'plans'
    | 'results'
    | 'round'
    | 'session'
    | 'store'
    | 'today'
    | 'view'
  >
> & {readonly address?: string};

/** A plan as somebody meets it: by roles and names. */
export class PlanPage extends ElementPage<PlanBoard> {
  /** What the page heard. */
  readonly changes: ActionChangeDetail[] = [];

  constructor(element: PlanBoard) {
    super(element);
    element.addEventListener('toegang-action-change', ({detail}: ActionChangeEvent) => void this.changes.push(detail));
  }

  /** The last thing that a screen reader was told. */
  get said(): string {
    return clean(this.all('.visually-hidden[role=status]').at(-1));
  }

  /** The column under this heading. */
  column(heading: string): HTMLElement {
    const found = this.all('.column').find((column) => clean(column.querySelector('h3, h4, h5')) === heading);
    if (!found) throw new Error(`There is no column “${heading}” among: ${this.texts('.column h3').join(' | ')}`);
    return found;
  }

  /** The ids of the cards in a column, in order. */
  cards(heading: string): readonly string[] {
    return [...this.column(heading).querySelectorAll<HTMLElement>('.plan-card')].map(
      ({dataset}) => dataset['action'] ?? '',
    );
  }

  card(id: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(`.plan-card[data-action="${id}"]`);
    if (!found) throw new Error(`There is no card “${id}”.`);
    return found;
  }

  /** The button whose name begins so, in all or in a part of the element. */
  override button(name: string, within: ParentNode = this.root): HTMLElement {
    const buttons = [...within.querySelectorAll<HTMLElement>('button, summary')];
    const found = buttons.find((button) => this.nameOf(button).startsWith(name));
    if (!found) {
      throw new Error(
        `There is no button “${name}” among: ${buttons.map((button) => this.nameOf(button)).join(' | ')}`,
      );
    }
    return found;
  }

  override async press(name: string, within?: ParentNode): Promise<void> {
    this.button(name, within).click();
    await this.settle();
  }

  /** Writes, and goes on to the next field. */
  override async write(name: string, text: string): Promise<void> {
    await super.write(name, text);
    this.field(name).dispatchEvent(new Event('change', {bubbles: true}));
    await this.settle();
  }
}

/** Shows the plan and the content of the samples on 22 November 2026 unless told otherwise, and waits for its part. */
export async function showPlan(
  {address, ...settings}: PlanSettings = {},
  around: Element = document.body,
): Promise<PlanPage> {
  if (address !== undefined) history.replaceState(null, '', `#${address}`);
  const element = document.createElement('toegang-verbeterplan');
  Object.assign(element, {plan: samplePlan, contentPack: samplePlanContent, today: '2026-11-22', ...settings});
  const page = new PlanPage(element);
  around.append(element);
  await page.settle();
  await page.until(() => !/wordt geladen|is loading/.test(page.text));
  return page;
}
