import {dutchPack} from '@toegang/content';
import '@toegang/elements/radar.js';
import type {PrincipleRadar} from '@toegang/elements/radar/element.js';
import {
  earlierResults,
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  oneGroupResults,
  openResults,
  otherScaleResults,
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
import {withVoice} from './voice.js';

type Args = Pick<PrincipleRadar, 'contentPack' | 'view' | 'results'> & {resultsSrc?: string};

const meta: Meta<Args> = {
  title: 'Radar',
  args: {contentPack: sampleContent, results: manyResults, view: 'radar'},
  render: ({contentPack, results, resultsSrc, view}) =>
    html`<toegang-radar
      .contentPack=${contentPack}
      .results=${results}
      .resultsSrc=${resultsSrc ?? null}
      view=${view}
    ></toegang-radar>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Both groups have thirty respondents or more: every answer is counted, and a difference can be a finding. */
export const ManyAnswers: Story = {};
export const ManyAnswersAsBars: Story = {args: {view: 'bars'}};
export const ManyAnswersAsTable: Story = {args: {view: 'table'}};

/** A device with a Dutch voice of its own. */
export const ReadAloud: Story = {
  beforeEach: () => withVoice('nl-NL'),
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, 'toegang-radar');
    await hands.press('Lees voor');
    await hands.read('Stop met voorlezen');
  },
};

/** Ten to thirty respondents: three bands instead of every answer, and differences are signs. */
export const FewAnswers: Story = {args: {results: smallResults}};
export const FewAnswersAsBars: Story = {args: {results: smallResults, view: 'bars'}};
export const FewAnswersAsTable: Story = {args: {results: smallResults, view: 'table'}};

/** Nine residents: too few to be shown, and so is the total that would give them away. */
export const OneGroupTooSmall: Story = {args: {results: tooFewResults}};
export const OneGroupTooSmallAsTable: Story = {args: {results: tooFewResults, view: 'table'}};

/** One principle is hidden inside a group that is shown. */
export const PartlyHidden: Story = {args: {results: partlyHiddenResults}};
export const PartlyHiddenAsBars: Story = {args: {results: partlyHiddenResults, view: 'bars'}};
export const PartlyHiddenAsTable: Story = {args: {results: partlyHiddenResults, view: 'table'}};

/** Two years before: smaller marks and thin lines; and a round that may not stand beside this one. */
export const BesideEarlierRounds: Story = {
  render: ({contentPack, results}) =>
    html`<toegang-radar
      .contentPack=${contentPack}
      .results=${results}
      .earlier=${[earlierResults, otherScaleResults]}
    ></toegang-radar>`,
  play: ({canvasElement}) => new Hands(canvasElement, 'toegang-radar').read('de ronde van 22 november 2024'),
};

export const OnlyOneGroupAnswered: Story = {args: {results: oneGroupResults}};
export const RoundStillOpen: Story = {args: {results: openResults}};
export const NobodyAnswered: Story = {args: {results: noAnswersResults}};

/** Data from outside may be anything; the type says what it should have been. */
export const WrongData: Story = {args: {results: wrongResults as PublishedResults}};

/** The file of the results is not there. */
export const Unreachable: Story = {
  args: {results: null, resultsSrc: 'http://localhost:9/results.json'},
  play: ({canvasElement}) => new Hands(canvasElement, 'toegang-radar').read('kunnen nu niet geladen worden'),
};

export const LongWords: Story = {args: {contentPack: longWordsContent, results: longWordsResults}};
export const LongWordsAsBars: Story = {args: {contentPack: longWordsContent, results: longWordsResults, view: 'bars'}};
export const LongWordsAsTable: Story = {
  args: {contentPack: longWordsContent, results: longWordsResults, view: 'table'},
};

export const RightToLeft: Story = {args: {contentPack: rightToLeftContent, results: rightToLeftResults}};
export const RightToLeftAsTable: Story = {
  args: {contentPack: rightToLeftContent, results: rightToLeftResults, view: 'table'},
};

/** The language of the page, with the built-in content in it. */
export const InEnglish: Story = {
  args: {contentPack: null, results: {...manyResults, content: {id: dutchPack.id, version: dutchPack.version}}},
  render: ({contentPack, results}) =>
    html`<div lang="en"><toegang-radar .contentPack=${contentPack} .results=${results}></toegang-radar></div>`,
};

/** An Arabic page: our words are Dutch and run from left to right, the names run the other way. */
export const RightToLeftPage: Story = {
  args: {contentPack: rightToLeftContent, results: rightToLeftResults},
  render: ({contentPack, results, view}) =>
    html`<div lang="ar" dir="rtl">
      <toegang-radar .contentPack=${contentPack} .results=${results} view=${view}></toegang-radar>
    </div>`,
};
export const RightToLeftPageAsBars: Story = {...RightToLeftPage, args: {...RightToLeftPage.args, view: 'bars'}};
