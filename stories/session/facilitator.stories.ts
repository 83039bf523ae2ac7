import '@toegang/elements/gesprek.js';
import {sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from '../act.js';
import {comeIn, inPhase, renderSeat, sees, stayOut, type SeatArgs} from './at-the-table.js';

const meta: Meta<SeatArgs> = {
  title: 'Session facilitator',
  args: {seat: 'facilitator', session: sampleSessions.welcome},
  beforeEach: comeIn,
  render: renderSeat,
};
export default meta;
type Story = StoryObj<SeatArgs>;

/** Who has no key yet: join with a code, or begin a session. */
export const Entry: Story = {beforeEach: stayOut, ...sees('Doe mee')};

export const Welcome: Story = {
  args: {session: inPhase('welcome', {joinCode: 'BRUG-7KMT'})},
  ...sees('Vertel wat er nu gebeurt.'),
};
export const Questions: Story = {args: {session: sampleSessions.questions}, ...sees('Vinden mensen ons op tijd?')};

/** The dots are revealed, and say what to talk about. */
export const Themes: Story = {
  args: {session: inPhase('theme', {phase: 'themes'})},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, 'toegang-gesprek');
    await hands.press('Kies een ander onderwerp');
    await hands.read('Luisteren');
  },
};
export const Statement: Story = {args: {session: sampleSessions.theme}, ...sees('Bij ons gaat dit goed.')};
export const Plan: Story = {args: {session: sampleSessions.plan}, ...sees('Eén telefoonnummer op elke brief.')};

/** Without telephones and without a server: hands are counted. */
export const OneDevice: Story = {
  args: {session: inPhase('questions', {tallies: []})},
  beforeEach: stayOut,
  render: ({session}) =>
    html`<toegang-gesprek
      .seat=${'facilitator'}
      .session=${session}
      .contentPack=${sampleTalkContent}
    ></toegang-gesprek>`,
  ...sees('Vinden mensen ons op tijd?'),
};
