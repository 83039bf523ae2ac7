import '@toegang/elements/gesprek.js';
import {longWordsContent, rightToLeftContent, sampleSessions, sampleTalkContent} from '@toegang/model/samples';
import type {ContentPack} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {Hands} from '../act.js';
import {comeIn, inPhase, renderSeat, sees, type SeatArgs} from './at-the-table.js';

const tag = 'toegang-gesprek';

const meta: Meta<SeatArgs> = {
  title: 'Session telephone',
  args: {seat: 'participant', session: sampleSessions.welcome},
  beforeEach: comeIn,
  render: renderSeat,
};
export default meta;
type Story = StoryObj<SeatArgs>;

export const Welcome: Story = {...sees('Waar komt u vandaag vandaan?')};

/** The first question has an answer that is kept, the second one that is still on its way. */
export const Questions: Story = {
  args: {session: inPhase('questions'), known: {votes: {'open-find': 'disagree'}}},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Eens', 'Nemen wij de tijd?');
    await hands.read('Uw keuze is onderweg');
  },
};

/** What the room chose, and a vote that came after that. */
export const LateVote: Story = {
  args: {
    session: inPhase('themes', {phase: 'questions'}),
    known: {
      votes: {'open-listen': 'agree'},
      refused: [{action: {kind: 'vote', vote: {on: 'open-find', value: 'agree'}}, reason: 'late', problems: []}],
    },
  },
  ...sees('kwam te laat'),
};

export const Dots: Story = {
  args: {session: inPhase('themes')},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Een stip erbij');
    await hands.press('Een stip erbij');
    await hands.read('U hebt nog 1 stip.');
  },
};

export const Case: Story = {args: {session: inPhase('theme', {step: 'case', item: 'case-1'})}, ...sees('Het dilemma')};

export const Statement: Story = {
  args: {session: inPhase('theme', {item: 'findable-2'})},
  ...sees('Ik weet wie mij hierbij kan helpen.'),
};

/** A point that was written here, and one that is too close to somebody's data. */
export const Points: Story = {
  args: {session: inPhase('theme', {step: 'points'})},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.write('Uw punt bij', 'Een vast gezicht.');
    await hands.press('Voeg toe');
    await hands.read('Uw punt is onderweg.');
    await hands.write('Uw punt bij', 'Bel mij op 06 12345678');
    await hands.read('telefoonnummer');
  },
};

/** Where residents and staff look apart. */
export const Notes: Story = {
  args: {session: inPhase('questions', {format: 'read-together', tallies: []})},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Inwoner');
    await hands.read('Wat verrast u?');
  },
};

export const Offline: Story = {
  args: {session: inPhase('theme', {step: 'points'}), known: {connection: 'offline'}},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.write('Uw punt bij', 'Een vast gezicht.');
    await hands.press('Voeg toe');
    await hands.read('Uw punt wordt verstuurd');
  },
};

export const Gone: Story = {args: {known: {connection: 'gone'}}, ...sees('is er niet meer')};
export const Plan: Story = {args: {session: sampleSessions.plan}, ...sees('Punten voor het plan')};
export const Close: Story = {args: {session: sampleSessions.close}, ...sees('Over zes weken')};

const longWords: ContentPack = {
  ...longWordsContent,
  formats: sampleTalkContent.formats,
  disciplines: sampleTalkContent.disciplines,
  openingQuestions: sampleTalkContent.openingQuestions,
  themes: sampleTalkContent.themes?.map((theme) => ({
    ...theme,
    title: `${theme.title} bij de arbeidsongeschiktheidsverzekeringsmaatschappij`,
  })),
};
export const LongWords: Story = {
  args: {session: inPhase('themes'), content: longWords},
  ...sees('arbeidsongeschiktheidsverzekeringsmaatschappij'),
};

const arabic = {facilitator: ['رحبوا بالجميع.'], participant: 'وزعوا نقاطكم على المواضيع.', screen: 'عن ماذا نتحدث؟'};
const rightToLeft: ContentPack = {
  ...rightToLeftContent,
  formats: sampleTalkContent.formats?.map((format) => ({
    ...format,
    goals: ['قواعد تساعد'],
    phases: format.phases.map((part) => ({...part, title: 'اختيار المواضيع', texts: arabic})),
  })),
  themes: sampleTalkContent.themes?.map((theme, index) => ({
    ...theme,
    title: ['سهولة الوصول', 'الاستماع', 'العمل معا'][index] ?? '',
  })),
};
export const RightToLeft: Story = {
  args: {session: inPhase('themes'), content: rightToLeft, known: {votes: {themes: {listening: 2}}}},
  ...sees('سهولة الوصول'),
};

/** The language of the page; the content is as its author wrote it. */
export const InEnglish: Story = {
  args: {session: inPhase('questions'), lang: 'en'},
  ...sees('Agree'),
};
