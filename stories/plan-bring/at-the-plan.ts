import type {PlanBoard} from '@toegang/elements/verbeterplan/element.js';
import {samplePlan, samplePlanContent} from '@toegang/model/samples';
import {html, type TemplateResult} from 'lit';
import {Hands} from '../act.js';

/** What a story says to a plan. */
export type PlanArgs = Partial<
  Pick<PlanBoard, 'contentPack' | 'earlier' | 'forResidents' | 'lang' | 'plan' | 'results' | 'session'>
>;

/** The plan of the samples, on the day that it was written for. */
export const renderPlan = (args: PlanArgs): TemplateResult =>
  html`<toegang-verbeterplan
    .plan=${args.plan ?? samplePlan}
    .contentPack=${args.contentPack ?? samplePlanContent}
    .earlier=${args.earlier ?? null}
    .results=${args.results ?? null}
    .session=${args.session ?? null}
    .today=${'2026-11-22'}
    ?for-residents=${args.forResidents ?? false}
    lang=${args.lang ?? 'nl'}
  ></toegang-verbeterplan>`;

/** Opens the fold with points and files, and waits for this text. */
export const opens = (text: string): {readonly play: (story: {canvasElement: HTMLElement}) => Promise<void>} => ({
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, 'toegang-verbeterplan');
    await hands.press('Overnemen en meenemen');
    await hands.read(text);
  },
});

/** Opens the fold and chooses a file with this text. */
export async function choosesFile(canvas: HTMLElement, text: string): Promise<Hands> {
  const hands = new Hands(canvas, 'toegang-verbeterplan');
  await hands.press('Overnemen en meenemen');
  await hands.read('Zet een bestand in dit plan');
  await hands.choose('Bestand', new File([text], 'verbeterplan.json', {type: 'application/json'}));
  return hands;
}
