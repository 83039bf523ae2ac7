import '@toegang/elements/verbeterplan.js';
import type {Plan, Session} from '@toegang/model';
import {
  earlierPlan,
  earlierResults,
  longWordsPlan,
  manyResults,
  otherScaleResults,
  partlyHiddenResults,
  samplePlan,
  sampleSessions,
  smallResults,
  wrongPlan,
} from '@toegang/model/samples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {reads} from '../act.js';
import {choosesFile, opens, renderPlan, type PlanArgs} from './at-the-plan.js';

const tag = 'toegang-verbeterplan';
const meta: Meta<PlanArgs> = {title: 'Improvement plan, in and out', render: renderPlan};
export default meta;
type Story = StoryObj<PlanArgs>;

const ofRound = (round: string): Plan => ({...samplePlan, round});
const empty: Plan = {...samplePlan, actions: []};
const session: Session = {
  ...sampleSessions.plan,
  id: 'library-talk',
  points: [
    {id: 'p1', text: 'Eén telefoonnummer op elke brief.', theme: 'findable', toPlan: true},
    {id: 'p2', text: 'De balie ook op zaterdag open.', principle: 'early-help', toPlan: true},
  ],
};

/** What was agreed a year before, above the board. */
export const Earlier: Story = {args: {earlier: earlierPlan}, ...reads(tag, 'Neem mee')};
export const EarlierForResidents: Story = {
  args: {earlier: earlierPlan, forResidents: true},
  ...reads(tag, '3 acties: 1 klaar'),
};
export const EarlierLongWords: Story = {
  args: {earlier: {...longWordsPlan, id: 'before'}, plan: empty},
  ...reads(tag, 'Neem mee'),
};

/** Two large rounds: some changes hold. */
export const Helped: Story = {
  args: {plan: ofRound(earlierResults.round), results: [earlierResults, manyResults]},
  ...reads(tag, 'Zeker is dat niet.'),
};

/** The later round is small: nothing can be told from chance, or it only seems so. */
export const NothingHolds: Story = {
  args: {
    plan: ofRound('before'),
    results: [{...smallResults, round: 'before', publishedOn: '2025-11-21'}, smallResults],
  },
  ...reads(tag, 'geen toeval'),
};

/** A group is too small in the later round. */
export const Hidden: Story = {
  args: {plan: ofRound(earlierResults.round), results: [earlierResults, partlyHiddenResults]},
  ...reads(tag, 'niet te zeggen'),
};

/** The rounds asked other questions. */
export const OtherQuestions: Story = {
  args: {plan: ofRound(otherScaleResults.round), results: [otherScaleResults, manyResults]},
  ...reads(tag, 'mogen niet naast elkaar staan'),
};
export const NoRoundYet: Story = {
  args: {plan: ofRound(manyResults.round), results: [manyResults]},
  ...reads(tag, 'nog geen nieuwe ronde'),
};

/** Points of a session, chosen already. */
export const PointsOfASession: Story = {args: {plan: empty, session}, ...reads(tag, 'Neem 2 punten over')};
export const PointsOfARound: Story = {
  args: {plan: empty, results: [manyResults]},
  ...opens('Wat moet als eerste beter?'),
};
export const Files: Story = {...opens('Neem het plan mee')};

/** A file that somebody changed by hand: a day that does not exist, no text, an unknown state. */
export const BrokenFile: Story = {
  args: {plan: empty},
  play: async ({canvasElement}) => {
    const hands = await choosesFile(canvasElement, JSON.stringify(wrongPlan));
    await hands.read('dat is geen dag op de kalender');
  },
};
