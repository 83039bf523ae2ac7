import '@toegang/elements/verbeterplan.js';
import type {PlanBoard} from '@toegang/elements/verbeterplan/element.js';
import type {Plan} from '@toegang/model';
import {
  longWordsPlan,
  makeLargePlan,
  oneActionPlan,
  rightToLeftPlan,
  samplePlan,
  samplePlanContent,
  wrongPlan,
} from '@toegang/model/samples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands, reads} from '../act.js';

type BoardArgs = Pick<PlanBoard, 'plan' | 'lang' | 'dir'>;

const tag = 'toegang-verbeterplan';
const meta: Meta<BoardArgs> = {
  title: 'Improvement plan, board',
  args: {plan: samplePlan, lang: 'nl', dir: 'ltr'},
  render: ({plan, lang, dir}) =>
    html`<toegang-verbeterplan
      .plan=${plan}
      .contentPack=${samplePlanContent}
      .today=${'2026-11-22'}
      lang=${lang}
      dir=${dir}
    ></toegang-verbeterplan>`,
};
export default meta;
type Story = StoryObj<BoardArgs>;

/** No plan yet: where one begins. */
export const Entry: Story = {args: {plan: null}, ...reads(tag, 'Begin een plan op dit apparaat')};
export const Empty: Story = {args: {plan: {...samplePlan, actions: []}}, ...reads(tag, 'Hier staat nog niets.')};
export const One: Story = {args: {plan: oneActionPlan}, ...reads(tag, 'Wij bellen dezelfde dag terug.')};
export const Several: Story = reads(tag, 'Te laat');
export const ByLevel: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Niveau', 'Kolommen');
    await hands.read('Nog geen niveau');
  },
};

/** Each column draws its first cards, and more when asked. */
export const TwoThousand: Story = {args: {plan: makeLargePlan()}, ...reads(tag, 'Toon er meer')};
export const Wrong: Story = {args: {plan: wrongPlan as Plan}, ...reads(tag, 'Dit plan kan niet getoond worden')};
export const LongWords: Story = {args: {plan: longWordsPlan}, ...reads(tag, 'Maatschappelijkeondersteuning')};
export const RightToLeft: Story = {args: {plan: rightToLeftPlan, dir: 'rtl'}, ...reads(tag, 'نكتب')};
export const English: Story = {args: {lang: 'en'}, ...reads(tag, 'Late')};
