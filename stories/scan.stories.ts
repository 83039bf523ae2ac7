import '@toegang/elements/scan.js';
import type {ScanQuestionnaire} from '@toegang/elements/scan/element.js';
import {
  longWordsContent,
  oneStatementContent,
  rightToLeftContent,
  sampleContent,
  sampleRound,
  wrongContent,
} from '@toegang/model/samples';
import {MAXIMUM_WHY_LENGTH, type ContentPack, type Round} from '@toegang/model';
import {createMemoryTransport, type Submission, type Transport} from '@toegang/transport';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from './act.js';
import {withVoice} from './voice.js';

type Args = Pick<ScanQuestionnaire, 'contentPack' | 'audience' | 'draft' | 'transport' | 'round'>;

const collector = (state: Round['state']): Transport =>
  createMemoryTransport({rounds: [{...sampleRound, state}], contents: [sampleContent]});

/** A collector that answers a response like this. */
const answering = (submission: Submission): Transport => ({
  ...collector('open'),
  submit: () => Promise.resolve(submission),
});

const meta: Meta<Args> = {
  title: 'Scan',
  args: {contentPack: sampleContent, audience: null, draft: 'off', transport: null, round: null},
  render: ({contentPack, audience, draft, transport, round: id}) =>
    html`<toegang-scan
      .contentPack=${contentPack}
      .audience=${audience}
      .draft=${draft}
      .transport=${transport}
      .round=${id}
      privacy-href="#privacy"
      help-href="#hulp"
    ></toegang-scan>`,
};
export default meta;
type Story = StoryObj<Args>;

const open = (canvas: HTMLElement): Hands => new Hands(canvas, 'toegang-scan');

/** From the introduction over so many steps, as a resident. */
async function go(hands: Hands, steps: number): Promise<void> {
  await hands.press('Start');
  if (steps === 0) return;
  await hands.press('Inwoner');
  for (let step = 0; step < steps; step += 1) await hands.press('Volgende');
}

const STEPS_TO_PRIORITIES = sampleContent.principles.length + 1;

async function goToCheck(hands: Hands): Promise<void> {
  await go(hands, STEPS_TO_PRIORITIES + 1);
}

async function send(hands: Hands): Promise<void> {
  await goToCheck(hands);
  await hands.press('Verstuur');
}

/** The way to paper comes with what comes after the questions. */
export const Introduction: Story = {play: ({canvasElement}) => open(canvasElement).read('Op papier invullen')};

/** A device with a Dutch voice of its own; on others there is no button. */
export const ReadAloud: Story = {
  beforeEach: () => withVoice('nl-NL'),
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await go(hands, 1);
    await hands.press('Lees voor');
    await hands.read('Stop met voorlezen');
  },
};

export const WhoAreYou: Story = {play: ({canvasElement}) => go(open(canvasElement), 0)};

export const NobodyChosen: Story = {
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await hands.press('Start');
    await hands.press('Volgende');
    await hands.read('Kies wie u bent.');
  },
};

export const Statements: Story = {play: ({canvasElement}) => go(open(canvasElement), 1)};

export const StatementsAnswered: Story = {
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await go(hands, 1);
    const [first, second] = sampleContent.statements;
    await hands.press(sampleContent.scale.options[3]?.label ?? '', first?.texts['resident']);
    await hands.press(sampleContent.scale.unknown, second?.texts['resident']);
    await hands.read('Antwoord wissen');
  },
};

export const StatementsForStaff: Story = {
  args: {audience: 'staff'},
  play: ({canvasElement}) => open(canvasElement).press('Start'),
};

export const EasyLanguage: Story = {
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await go(hands, 1);
    await hands.press('Toon de stellingen in makkelijke taal');
  },
};

export const Priorities: Story = {play: ({canvasElement}) => go(open(canvasElement), STEPS_TO_PRIORITIES)};

/** Four chosen where three are allowed, and a reason that is too long: nothing is lost, the mistakes are named. */
export const PrioritiesWithMistakes: Story = {
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await go(hands, STEPS_TO_PRIORITIES);
    for (const {texts} of sampleContent.statements.slice(0, 4)) await hands.press(texts['resident'] ?? '');
    await hands.write('Waarom?', 'Te lang. '.repeat(MAXIMUM_WHY_LENGTH / 8));
    await hands.press('Volgende');
    await hands.read('Kies hoogstens 3 verbeterpunten.');
  },
};

export const Check: Story = {play: ({canvasElement}) => goToCheck(open(canvasElement))};

/** What was chosen and written, ready to be changed. */
export const CheckWithTexts: Story = {
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await go(hands, STEPS_TO_PRIORITIES);
    for (const {texts} of sampleContent.statements.slice(0, 2)) await hands.press(texts['resident'] ?? '');
    await hands.write('Waarom?', 'Ik moest mijn verhaal drie keer vertellen.');
    await hands.write('Wilt u nog iets zeggen?', 'De medewerker was wel heel vriendelijk.');
    await hands.press('Volgende');
    await hands.read('Ik moest mijn verhaal drie keer vertellen.');
  },
};

/** The collector takes its time. */
export const Sending: Story = {
  args: {
    transport: {...collector('open'), submit: () => new Promise(() => undefined)},
    round: sampleRound.id,
  },
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await send(hands);
    await hands.read('Bezig met versturen');
  },
};

/** Without a collector the response is handed to the page. */
export const HandedOver: Story = {play: ({canvasElement}) => send(open(canvasElement))};

export const Sent: Story = {
  args: {transport: collector('open'), round: sampleRound.id},
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await send(hands);
    await hands.read('Uw antwoorden zijn verstuurd');
  },
};

export const WithdrawnAgain: Story = {
  args: {transport: collector('open'), round: sampleRound.id},
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await send(hands);
    await hands.press('Antwoorden intrekken');
    await hands.press('Ja, trek mijn antwoorden in');
    await hands.read('Uw antwoorden zijn ingetrokken');
  },
};

export const Waiting: Story = {
  args: {transport: answering({kind: 'waiting', kept: 'device'}), round: sampleRound.id},
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await send(hands);
    await hands.read('Uw antwoorden wachten nog');
  },
};

export const Refused: Story = {
  args: {
    transport: answering({kind: 'refused', status: 409, detail: 'This round is closed.', problems: []}),
    round: sampleRound.id,
  },
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await send(hands);
    await hands.read('Uw antwoorden zijn niet verstuurd');
  },
};

export const RoundClosed: Story = {args: {transport: collector('closed'), round: sampleRound.id}};
export const TryOut: Story = {
  args: {transport: collector('try-out'), round: sampleRound.id},
  play: ({canvasElement}) => open(canvasElement).read('Op papier invullen'),
};

/** The visitor may keep unfinished answers on the device, when the page offers it. */
export const DraftOffered: Story = {args: {draft: 'device'}, play: ({canvasElement}) => go(open(canvasElement), 1)};

/** Data from outside may be anything; the type says what it should have been. */
export const WrongContent: Story = {args: {contentPack: wrongContent as ContentPack}};

export const OneStatement: Story = {
  args: {contentPack: oneStatementContent},
  play: ({canvasElement}) => open(canvasElement).press('Start'),
};

export const LongWords: Story = {
  args: {contentPack: longWordsContent, audience: 'resident'},
  play: ({canvasElement}) => open(canvasElement).press('Start'),
};

export const RightToLeft: Story = {
  args: {contentPack: rightToLeftContent, audience: 'resident'},
  play: ({canvasElement}) => open(canvasElement).press('Start'),
};

/** The language of the page, with the built-in content in it. */
export const InEnglish: Story = {
  args: {contentPack: null},
  render: ({audience}) => html`<div lang="en"><toegang-scan .audience=${audience}></toegang-scan></div>`,
  play: ({canvasElement}) => open(canvasElement).read('Fill in on paper'),
};

export const StatementsInEnglish: Story = {
  ...InEnglish,
  args: {contentPack: null, audience: 'resident'},
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await hands.read('You read short statements');
    await hands.press('Start');
    await hands.read('Step 1 of 9: Fitting and connected');
  },
};

export const CheckInEnglish: Story = {
  ...StatementsInEnglish,
  play: async ({canvasElement}) => {
    const hands = open(canvasElement);
    await hands.read('You read short statements');
    await hands.press('Start');
    for (let step = 1; step < 9; step += 1) await hands.press('Next');
    await hands.read('Check your answers');
  },
};

/** An Arabic page: our words are Dutch and run from left to right, the questions run the other way. */
export const RightToLeftPage: Story = {
  args: {contentPack: rightToLeftContent, audience: 'resident'},
  render: ({contentPack, audience}) =>
    html`<div lang="ar" dir="rtl">
      <toegang-scan .contentPack=${contentPack} .audience=${audience}></toegang-scan>
    </div>`,
  play: ({canvasElement}) => open(canvasElement).press('Start'),
};

export const TwoOnOnePage: Story = {
  render: () => html`
    <toegang-scan .contentPack=${sampleContent} audience="resident"></toegang-scan>
    <toegang-scan .contentPack=${sampleContent} audience="staff" heading-level="3"></toegang-scan>
  `,
  play: ({canvasElement}) => open(canvasElement).read('Op papier invullen'),
};
