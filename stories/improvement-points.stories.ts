import '@toegang/elements/verbeterpunten.js';
import type {ImprovementPoints} from '@toegang/elements/verbeterpunten/element.js';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  partlyHiddenResults,
  rightToLeftContent,
  rightToLeftResults,
  sampleContent,
  smallResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from './act.js';
import {largeResults, principlePointsContent, principlePointsResults} from './large-round.js';
import {withVoice} from './voice.js';

type Args = Pick<ImprovementPoints, 'contentPack' | 'results' | 'audiences'> & {resultsSrc?: string};

/** Until the part that draws is there. */
const READY = 'Hoe leest u dit?';
const tag = 'toegang-verbeterpunten';

const meta: Meta<Args> = {
  title: 'Improvement points',
  args: {contentPack: sampleContent, results: largeResults, audiences: null},
  render: ({contentPack, results, resultsSrc, audiences}) =>
    html`<toegang-verbeterpunten
      .contentPack=${contentPack}
      .results=${results}
      .resultsSrc=${resultsSrc ?? null}
      .audiences=${audiences}
    ></toegang-verbeterpunten>`,
  play: ({canvasElement}) => new Hands(canvasElement, tag).read(READY),
};
export default meta;
type Story = StoryObj<Args>;

/** More than a hundred people in each group: numbers stand before the points, equals share one. */
export const Ranked: Story = {};

export const Together: Story = {
  play: ({canvasElement}) => new Hands(canvasElement, tag).press('Samen'),
};

/** The rest of the points and the table, unfolded. */
export const Unfolded: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Toon alle');
    await hands.press('Tabel met alle getallen');
  },
};

/** The points of one principle stand out. */
export const OnePrinciple: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Handelingsruimte');
    await hands.read('Die hebben nu een rand');
  },
};

/** A device with a Dutch voice of its own. */
export const ReadAloud: Story = {
  beforeEach: () => withVoice('nl-NL'),
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Lees voor');
    await hands.read('Stop met voorlezen');
  },
};

/** Fewer than a hundred people: the order is not certain, so there are no numbers. */
export const FewAnswers: Story = {args: {results: smallResults}};

/** People chose principles, not statements. */
export const Principles: Story = {args: {contentPack: principlePointsContent, results: principlePointsResults}};

/** Nine residents: too few to be shown, and so is the total that would give them away. */
export const OneGroupTooSmall: Story = {args: {results: tooFewResults}};
export const PartlyHidden: Story = {args: {results: partlyHiddenResults}};
export const OnlyOneGroupAnswered: Story = {args: {results: oneGroupResults}};
export const OneGroupChosen: Story = {args: {audiences: 'staff'}};

export const RoundStillOpen: Story = {
  args: {results: openResults},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('De ronde is nog open'),
};
export const NobodyAnswered: Story = {
  args: {results: noAnswersResults},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('niemand antwoord gegeven'),
};

/** A round that did not ask what to improve first. */
export const NotAsked: Story = {
  args: {results: {...manyResults, priorities: []}},
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('is niet gevraagd'),
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

/** The language of the page; the municipality's own content is Dutch. */
export const InEnglish: Story = {
  args: {results: manyResults},
  render: ({contentPack, results}) =>
    html`<div lang="en">
      <toegang-verbeterpunten .contentPack=${contentPack} .results=${results}></toegang-verbeterpunten>
    </div>`,
  play: ({canvasElement}) => new Hands(canvasElement, tag).read('How do you read this?'),
};
