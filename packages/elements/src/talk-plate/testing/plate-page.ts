import {openingQuestions, themes} from '@toegang/content/nl/talk.js';
import {sampleContent} from '@toegang/model/samples';
import type {ContentPack} from '@toegang/model';
import {ElementPage} from '../../ui/testing/element-page.js';
import type {PointAddEvent, TalkPoint, ThemeOpenEvent} from '../events.js';
import type {TalkPlate} from '../talk-plate.js';

/** The content of the samples, with our themes. */
export const sampleTalk: ContentPack = {...sampleContent, themes, openingQuestions};

/** What a test wants to set on the plate. */
export type PlateSettings = Partial<
  Pick<
    TalkPlate,
    | 'audiences'
    | 'contentPack'
    | 'contentSrc'
    | 'endpoint'
    | 'headingLevel'
    | 'lang'
    | 'results'
    | 'resultsSrc'
    | 'round'
    | 'theme'
    | 'transport'
    | 'view'
  >
>;

/** The talk plate as a visitor meets it: by roles and names. */
export class PlatePage extends ElementPage<TalkPlate> {
  /** The themes that were opened, in order. */
  readonly opened: string[] = [];
  readonly points: TalkPoint[] = [];

  constructor(element: TalkPlate) {
    super(element);
    element.addEventListener('toegang-theme-open', ({detail}: ThemeOpenEvent) => void this.opened.push(detail.theme));
    element.addEventListener('toegang-point-add', ({detail}: PointAddEvent) => void this.points.push(detail.point));
  }

  /** The buttons that open a theme, by what they say. */
  get themes(): readonly string[] {
    return this.texts('button[data-theme]');
  }

  /** Waits for the size of the plate to be measured and drawn. */
  async measured(): Promise<void> {
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise((done) => requestAnimationFrame(done));
      await this.settle();
    }
  }
}

/** Shows a plate of the samples unless told otherwise, and waits for all that it draws. */
export async function showPlate(settings: PlateSettings = {}, around: Element = document.body): Promise<PlatePage> {
  const element = document.createElement('toegang-praatplaat');
  Object.assign(element, {contentPack: sampleTalk, ...settings});
  const page = new PlatePage(element);
  around.append(element);
  await page.settle();
  await page.gone('wordt geladen');
  await page.measured();
  return page;
}
