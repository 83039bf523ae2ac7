import {disciplines, formats} from '@toegang/content/nl/session.js';
import {openingQuestions, themes} from '@toegang/content/nl/talk.js';
import '@toegang/elements/gesprek.js';
import {sampleContent, sampleSessions} from '@toegang/model/samples';
import type {ContentPack} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {comeIn, inPhase, renderSeat, sees, type SeatArgs} from './at-the-table.js';

const meta: Meta<SeatArgs> = {
  title: 'Session screen',
  args: {seat: 'screen', session: sampleSessions.welcome},
  beforeEach: comeIn,
  render: renderSeat,
};
export default meta;
type Story = StoryObj<SeatArgs>;

/** Our own content: nine themes, and stories as long as people read them. */
const ours: ContentPack = {...sampleContent, themes, openingQuestions, formats, disciplines};
const joinCode = 'BRUG-7KMT';

export const Welcome: Story = {args: {session: inPhase('welcome', {joinCode})}, ...sees('BRUG')};
export const Questions: Story = {
  args: {session: inPhase('themes', {phase: 'questions', joinCode})},
  ...sees('Oneens'),
};
export const Dots: Story = {args: {content: ours, session: inPhase('themes', {joinCode})}, ...sees('stippen gezet')};
export const Ranking: Story = {
  args: {session: inPhase('theme', {phase: 'themes'})},
  ...sees('17 stippen'),
};
export const Case: Story = {
  args: {content: ours, session: inPhase('theme', {step: 'case', item: 'case-2'})},
  ...sees('Het dilemma'),
};
export const Statement: Story = {args: {session: inPhase('theme', {joinCode})}, ...sees('5 mensen')};
export const Talk: Story = {args: {session: inPhase('theme', {step: 'talk'})}, ...sees('Nog 4:05')};
export const Points: Story = {args: {session: inPhase('theme', {step: 'points'})}, ...sees('De bibliotheek')};

/** What residents and staff wrote apart, before they choose together. */
export const Notes: Story = {
  args: {
    session: inPhase('themes', {
      format: 'read-together',
      tallies: [],
      points: [
        {id: 'n-1', text: 'Bellen duurt lang.', prompt: 'recognised', audience: 'resident', toPlan: false},
        {id: 'n-2', text: 'Wij horen dat niet terug.', prompt: 'surprising', audience: 'staff', toPlan: false},
      ],
    }),
  },
  ...sees('Bellen duurt lang.'),
};
export const Close: Story = {args: {session: sampleSessions.close}, ...sees('Over zes weken')};
