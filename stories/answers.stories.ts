import {dutchPack} from '@toegang/content';
import '@toegang/elements/antwoorden.js';
import type {OpenAnswers} from '@toegang/elements/antwoorden/element.js';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  rightToLeftContent,
  rightToLeftResults,
  roughTextResults,
  sampleContent,
  smallResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from './act.js';
import {withVoice} from './voice.js';

type Args = Pick<OpenAnswers, 'contentPack' | 'results' | 'audiences'> & {resultsSrc?: string};

const tag = 'toegang-antwoorden';

const meta: Meta<Args> = {
  title: 'Open answers',
  args: {contentPack: sampleContent, results: manyResults, audiences: null},
  render: ({contentPack, results, resultsSrc, audiences}) =>
    html`<toegang-antwoorden
      .contentPack=${contentPack}
      .results=${results}
      .resultsSrc=${resultsSrc ?? null}
      .audiences=${audiences}
    ></toegang-antwoorden>`,
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('Zoek in de antwoorden'),
};
export default meta;
type Story = StoryObj<Args>;

/** More than fit on a screen: twenty at a time. */
export const ManyAnswers: Story = {};
export const MoreShown: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Toon nog');
    await hands.read('De eerste 40');
  },
};

export const OfOneGroup: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Medewerkers', 'Van wie');
    await hands.read('passen bij uw keuze');
  },
};

/** A word that recurs, as a way in. */
export const RecurringWord: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('verhaal');
    await hands.read('passen bij uw keuze');
  },
};

/** Capitals and accents make no difference. */
export const Searched: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.write('Zoek in de antwoorden', 'BRÍEF');
    await hands.read('passen bij uw keuze');
  },
};

export const NothingFound: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.write('Zoek in de antwoorden', 'zeppelin');
    await hands.read('Geen enkel antwoord past bij uw keuze');
  },
};

/** A device with a Dutch voice of its own. */
export const ReadAloud: Story = {
  args: {results: smallResults},
  beforeEach: () => withVoice('nl-NL'),
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Lees voor');
    await hands.read('Stop met voorlezen');
  },
};

/** Markup, formulas, other directions, emoji and very long texts: all of it is text. */
export const RoughText: Story = {args: {results: roughTextResults}};
export const LongTextUnfolded: Story = {
  args: {results: roughTextResults},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Lees verder');
    await hands.read('Toon minder');
  },
};

/** Nine residents: too few to be shown, and so is what they wrote. */
export const OneGroupTooSmall: Story = {args: {results: tooFewResults}};
export const OnlyOneGroupAnswered: Story = {args: {results: oneGroupResults}};

/** Nobody wrote anything, or nothing was approved yet. */
export const NothingApproved: Story = {
  args: {results: {...manyResults, answers: []}},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('nog geen antwoorden om te lezen'),
};
export const RoundStillOpen: Story = {
  args: {results: openResults},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('De ronde is nog open'),
};
export const NobodyAnswered: Story = {
  args: {results: noAnswersResults},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('niemand antwoord gegeven'),
};

/** Data from outside may be anything; the type says what it should have been. */
export const WrongData: Story = {
  args: {results: wrongResults as PublishedResults},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('kunnen niet getoond worden'),
};

/** The file of the results is not there. */
export const Unreachable: Story = {
  args: {results: null, resultsSrc: 'http://localhost:9/results.json'},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('kunnen nu niet geladen worden'),
};

export const LongWords: Story = {args: {contentPack: longWordsContent, results: longWordsResults}};
export const RightToLeft: Story = {args: {contentPack: rightToLeftContent, results: rightToLeftResults}};

/** The language of the page; what people wrote stays as they wrote it. */
export const InEnglish: Story = {
  args: {contentPack: null, results: {...manyResults, content: {id: dutchPack.id, version: dutchPack.version}}},
  render: ({contentPack, results}) =>
    html`<div lang="en"
      ><toegang-antwoorden .contentPack=${contentPack} .results=${results}></toegang-antwoorden
    ></div>`,
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('Search the answers'),
};
