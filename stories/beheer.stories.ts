import '@toegang/elements/beheer.js';
import '@toegang/elements/scan.js';
import type {CoordinatorDesk} from '@toegang/elements/beheer/element.js';
import {
  judgedAnswers,
  longWordsContent,
  rightToLeftContent,
  roughAnswers,
  sampleRounds,
  waitingAnswers,
} from '@toegang/model/samples';
import type {Failure} from '@toegang/transport';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from './act.js';
import {asking, failing, knowing, roundOf, signIn} from './at-the-desk.js';

type Args = Pick<CoordinatorDesk, 'connect' | 'round'>;

const unreachable: Failure = {kind: 'unreachable'};
const wrongKey: Failure = {kind: 'refused', status: 401, detail: 'This needs the key.', problems: []};

const meta: Meta<Args> = {
  title: 'Beheer',
  args: {connect: knowing(), round: null},
  render: ({connect, round}) =>
    html`<toegang-beheer
      .connect=${connect}
      .round=${round}
      scan-href="https://www.voorbeeldstad.example/scan?ronde={round}"
    ></toegang-beheer>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Goes to a part of the round. */
const at =
  (section: string, read: string): NonNullable<Story['play']> =>
  async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press(section);
    await hands.read(read);
  };

const open = {round: roundOf('open')};
const withCodes = {round: sampleRounds.find(({invitation}) => invitation === 'codes')?.id ?? ''};

export const SignedOut: Story = {
  play: ({canvasElement}) => new Hands(canvasElement, 'toegang-beheer').read('Uw sleutel'),
};

export const NoKeyTyped: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, 'toegang-beheer');
    await hands.press('Inloggen');
    await hands.read('Vul uw sleutel in.');
  },
};

export const WrongKey: Story = {
  args: {connect: failing('listRounds', wrongKey)},
  play: async ({canvasElement}) => (await signIn(canvasElement)).read('Deze sleutel klopt niet.'),
};

export const CollectorUnreachable: Story = {
  args: {connect: failing('listRounds', unreachable)},
  play: async ({canvasElement}) => (await signIn(canvasElement)).read('Er is geen verbinding, of'),
};

/** The page does not say where the collector is. */
export const NoCollector: Story = {
  args: {connect: null},
  play: async ({canvasElement}) => (await signIn(canvasElement)).read('Deze pagina weet niet waar de antwoorden zijn.'),
};

export const NoRounds: Story = {
  args: {connect: knowing({rounds: []})},
  play: async ({canvasElement}) => (await signIn(canvasElement)).read('Er zijn nog geen rondes.'),
};

export const Rounds: Story = {
  play: async ({canvasElement}) => (await signIn(canvasElement)).read('Scan per brief'),
};

export const NewRound: Story = {
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Nieuwe ronde');
    await hands.read('Maak de ronde');
  },
};

/** Each mistake says how to mend it. */
export const NewRoundWithMistakes: Story = {
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Nieuwe ronde');
    await hands.write('Kleinste groep', '3');
    await hands.write('Hoe lang bewaart u', 'een jaar');
    await hands.press('Maak de ronde');
    await hands.read('Geef de ronde een naam.');
  },
};

export const RoundOpen: Story = {args: open, play: at('Stand', 'Waarvan op papier')};

export const RoundOpenNobodyYet: Story = {
  args: {...open, connect: knowing({progress: [], answers: []})},
  play: at('Stand', 'Er heeft nog niemand meegedaan.'),
};

export const RoundTriedOut: Story = {args: {round: roundOf('try-out')}, play: at('Stand', 'alleen om te oefenen')};

export const RoundClosed: Story = {args: {round: roundOf('closed')}, play: at('Stand', 'Open de ronde opnieuw')};

/** Opening a try-out wipes it: that is asked first. */
export const Sure: Story = {
  args: {round: roundOf('try-out')},
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Open de ronde');
    await hands.read('Alle antwoorden van de proef worden gewist.');
  },
};

export const StateNotChanged: Story = {
  args: {...open, connect: failing('setState', unreachable)},
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Sluit de ronde');
    await hands.press('Ja, sluit de ronde');
    await hands.read('Er is geen verbinding, of');
  },
};

/** What the round asks is not what it should be. */
export const WrongContent: Story = {
  args: {
    ...open,
    connect: failing('fetchContent', {
      kind: 'wrong-data',
      problems: [{path: 'scale', expected: 'at least 2 options', received: '1', message: 'at least 2 options'}],
    }),
  },
  play: async ({canvasElement}) => (await signIn(canvasElement)).read('kan niet getoond worden'),
};

export const Inviting: Story = {args: open, play: at('Uitnodigen', 'Druk deze uitnodigingen af')};

export const InvitingToATryOut: Story = {
  args: {round: roundOf('try-out')},
  play: at('Uitnodigen', 'Stuur de link nog niet rond'),
};

/** Without a whole address there is no link to give. */
export const InvitingWithoutAddress: Story = {
  args: open,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Uitnodigen');
    await hands.write('Adres van de pagina met de scan', 'https://');
    await hands.read('Vul een heel adres in');
  },
};

export const InvitingWithCodes: Story = {args: withCodes, play: at('Uitnodigen', 'Hoeveel codes?')};

export const WrongNumberOfCodes: Story = {
  args: withCodes,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Uitnodigen');
    await hands.write('Hoeveel codes?', '0');
    await hands.press('Maak codes');
    await hands.read('Vul een aantal codes in van 1 tot 500.');
  },
};

export const CodesMade: Story = {
  args: withCodes,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Uitnodigen');
    await hands.write('Hoeveel codes?', '4');
    await hands.press('Maak codes');
    await hands.read('Druk ze nu af');
  },
};

export const QueueEmpty: Story = {
  args: {...open, connect: knowing({answers: []})},
  play: at('Antwoorden', 'Er wachten geen antwoorden.'),
};

export const QueueUnreachable: Story = {
  args: {...open, connect: failing('fetchAnswers', unreachable)},
  play: at('Antwoorden', 'Probeer opnieuw'),
};

export const QueueOfOne: Story = {
  args: {...open, connect: knowing({answers: waitingAnswers.slice(1, 2)})},
  play: at('Antwoorden', 'Antwoord 1 van 1'),
};

export const QueueWithMarks: Story = {args: open, play: at('Antwoorden', 'Hierin staat misschien')};

/** Texts that may hold anything are shown as text. */
export const QueueOfRoughTexts: Story = {
  args: {...open, connect: knowing({answers: roughAnswers})},
  play: at('Antwoorden', 'Antwoord 1 van'),
};

export const QueueOfMany: Story = {
  args: {
    ...open,
    connect: knowing({
      answers: Array.from({length: 15}, (_, times) =>
        waitingAnswers.map((answer) => ({...answer, id: `${answer.id}-${times}`})),
      ).flat(),
    }),
  },
  play: at('Antwoorden', 'Toon meer'),
};

export const LeavingSomethingOut: Story = {
  args: open,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('Laat iets weg');
    await hands.press('Laat weg: ‘06-12345678’');
    await hands.read('Keur deze tekst goed');
  },
};

export const RejectingWithoutReason: Story = {
  args: open,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('Wijs af');
    await hands.press('Wijs dit antwoord af');
    await hands.read('Kies een reden');
  },
};

export const DecisionNotTaken: Story = {
  args: {...open, connect: failing('decide', unreachable)},
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('Keur goed');
    await hands.read('Wat u hebt ingevuld, staat er nog.');
  },
};

export const Decided: Story = {
  args: open,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('Keur goed');
    await hands.read('Maak ongedaan');
  },
};

/** What was rejected is gone from the list, and can be brought back. */
export const AfterRejecting: Story = {
  args: open,
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('Wijs af');
    await hands.press('Een andere reden');
    await hands.write('Welke reden?', 'Dubbel ingestuurd');
    await hands.press('Wijs dit antwoord af');
    await hands.read('Maak ongedaan');
  },
};

export const Rejected: Story = {
  args: {...open, connect: knowing({answers: judgedAnswers})},
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('zijn afgewezen');
    await hands.read('Afgewezen: Het beledigt of bedreigt iemand');
  },
};

export const Approved: Story = {
  args: {...open, connect: knowing({answers: judgedAnswers})},
  play: async ({canvasElement}) => {
    const hands = await signIn(canvasElement);
    await hands.press('Antwoorden');
    await hands.press('zijn goedgekeurd');
    await hands.read('Zo was het geschreven');
  },
};

export const Paper: Story = {args: open, play: at('Papier', 'Neem een formulier over')};

export const PaperInAClosedRound: Story = {
  args: {round: roundOf('closed')},
  play: at('Papier', 'U kunt geen formulieren meer invoeren.'),
};

export const Log: Story = {
  args: {
    ...open,
    connect: knowing({
      audit: [
        {at: '2026-11-21', act: 'rejected', answer: 'judged-2', reason: 'Het beledigt of bedreigt iemand'},
        {at: '2026-11-21', act: 'edited', answer: 'judged-1'},
        {at: '2026-11-21', act: 'approved', answer: 'judged-3'},
        {at: '2026-11-21', act: 'approved', answer: 'judged-4'},
        {at: '2026-11-20', act: 'round-opened'},
      ],
    }),
  },
  play: at('Logboek', 'Ronde geopend'),
};

export const EmptyLog: Story = {args: open, play: at('Logboek', 'Er staat nog niets in het logboek.')};

const longWords = {
  ...open,
  connect: knowing(asking(longWordsContent, 'Toegankelijkheidsbelevingsonderzoeksuitvoeringsprogramma')),
};
export const LongWords: Story = {args: longWords, play: at('Stand', 'Waarvan op papier')};
export const LongWordsInQueue: Story = {args: longWords, play: at('Antwoorden', 'Antwoord 1 van 4')};
export const LongWordsInInvitations: Story = {args: longWords, play: at('Uitnodigen', 'Druk deze uitnodigingen af')};

/** Content and answers in Arabic, between our Dutch words. */
const rightToLeft = {
  ...open,
  connect: knowing({
    ...asking(rightToLeftContent, 'مسح الوصول'),
    answers: waitingAnswers.map((answer) => ({...answer, text: 'مرحبا، شكرا على السؤال. 06-12345678', marks: []})),
  }),
};
export const RightToLeft: Story = {args: rightToLeft, play: at('Antwoorden', 'Antwoord 1 van 4')};
export const RightToLeftInvitations: Story = {args: rightToLeft, play: at('Uitnodigen', 'Druk deze uitnodigingen af')};

/** An Arabic page: our words are Dutch and run from left to right. */
export const RightToLeftPage: Story = {
  args: rightToLeft,
  render: ({connect, round}) =>
    html`<div lang="ar" dir="rtl"><toegang-beheer .connect=${connect} .round=${round}></toegang-beheer></div>`,
  play: at('Stand', 'Waarvan op papier'),
};

export const InEnglish: Story = {
  ...RoundOpen,
  render: ({connect, round}) =>
    html`<div lang="en"><toegang-beheer .connect=${connect} .round=${round}></toegang-beheer></div>`,
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, 'toegang-beheer');
    await hands.write('Your key', 'secret');
    await hands.press('Sign in');
    await hands.read('How many people took part?');
  },
};
