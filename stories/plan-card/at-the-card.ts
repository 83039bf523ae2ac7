import type {PlanBoard} from '@toegang/elements/verbeterplan/element.js';
import {samplePlan, samplePlanContent} from '@toegang/model/samples';
import {html, type TemplateResult} from 'lit';
import {Hands} from '../act.js';

/** What a story says to a plan. */
export type CardArgs = Partial<
  Pick<PlanBoard, 'forResidents' | 'lang' | 'plan' | 'planId' | 'plans' | 'view' | 'words'>
>;

type Play = {readonly play: (story: {canvasElement: HTMLElement}) => Promise<void>};

/** The plan of the samples, on the day that it was written for; another one where `plans` keeps it. */
export const renderCards = (args: CardArgs): TemplateResult =>
  html`<toegang-verbeterplan
    .plan=${args.plans ? null : (args.plan ?? samplePlan)}
    .plans=${args.plans ?? null}
    .planId=${args.planId ?? null}
    .contentPack=${samplePlanContent}
    .words=${args.words ?? null}
    .today=${'2026-11-22'}
    view=${args.view ?? 'board'}
    ?for-residents=${args.forResidents ?? false}
    lang=${args.lang ?? 'nl'}
  ></toegang-verbeterplan>`;

/** What a visitor does; a story is looked at when all of it is done. */
export const does = (act: (hands: Hands) => Promise<void>): Play => ({
  play: ({canvasElement}) => act(new Hands(canvasElement, 'toegang-verbeterplan')),
});
