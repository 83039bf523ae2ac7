import '@toegang/elements/resultaten.js';
import type {ResultsReport} from '@toegang/elements/resultaten/element.js';
import {
  earlierResults,
  longWordsContent,
  longWordsResults,
  manyResults,
  noAnswersResults,
  nothingShownResults,
  oneGroupResults,
  openResults,
  otherScaleResults,
  partlyHiddenResults,
  rightToLeftContent,
  rightToLeftResults,
  roughTextResults,
  sampleContent,
  sampleLibrary,
  smallResults,
  tooFewResults,
  wrongResults,
} from '@toegang/model/samples';
import type {ContentPack, PublishedResults} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from './act.js';
import {largeResults} from './large-round.js';
import {shortenContent, shortenResults} from './short-report.js';
import {standIn} from './stand-in.js';
import {withVoice} from './voice.js';

type Args = Pick<ResultsReport, 'contentPack' | 'earlier' | 'endpoint' | 'results' | 'round'>;

type Story = StoryObj<Args>;

const tag = 'toegang-resultaten';
const wholeContent: ContentPack = {...sampleContent, tools: sampleLibrary.tools};

/** What stands in the report when all of it is there, and in the elements that it is composed of. */
interface Ready {
  readonly report: string;
  readonly radar: string;
  readonly points: string;
  readonly answers: string;
}

const dutch: Ready = {
  report: 'Hoe is er geteld?',
  radar: 'Hoe leest u dit?',
  points: 'Hoe leest u dit?',
  answers: 'Zoek in de antwoorden',
};

async function readAll(canvas: HTMLElement, ready: Ready = dutch): Promise<void> {
  await new Hands(canvas, tag).read(ready.report);
  await new Hands(canvas, 'toegang-radar').read(ready.radar);
  await new Hands(canvas, 'toegang-verbeterpunten').read(ready.points);
  await new Hands(canvas, 'toegang-antwoorden').read(ready.answers);
}

/** When the report says this, all of it is there: it has no elements inside, or they do not matter to it. */
function says(text: string): NonNullable<Story['play']> {
  return ({canvasElement}) => new Hands(canvasElement, tag).read(text);
}

const meta: Meta<Args> = {
  title: 'Results',
  args: {
    contentPack: shortenContent(wholeContent),
    results: shortenResults(manyResults),
    earlier: null,
    endpoint: null,
    round: null,
  },
  render: ({contentPack, results, earlier, endpoint, round}) =>
    html`<toegang-resultaten
      .contentPack=${contentPack}
      .results=${results}
      .earlier=${earlier}
      .endpoint=${endpoint}
      .round=${round}
    ></toegang-resultaten>`,
  play: ({canvasElement}) => readAll(canvasElement),
};
export default meta;

/** All seven principles of the sample. Forty-five residents and thirty-five staff: differences are findings. */
export const WholeReport: Story = {args: {contentPack: wholeContent, results: manyResults}};

/** Each statement as each group read it, in a table that unfolds. */
export const AllStatements: Story = {
  play: async ({canvasElement}) => {
    await readAll(canvasElement);
    await new Hands(canvasElement, tag).press('Tabel met alle stellingen');
  },
};

/** More than a hundred people in each group: numbers stand before what goes well, and before what does not. */
export const HundredsOfAnswers: Story = {args: {results: shortenResults(largeResults)}};

/** Ten to thirty people in each group: what stands out are signs, and nothing is numbered. */
export const FewAnswers: Story = {args: {results: shortenResults(smallResults)}};

/** The round publishes in batches: there is something to see, and it may still change. */
export const InBatches: Story = {args: {results: shortenResults({...smallResults, open: true})}};

/** Nine residents: they are not shown, nor is the total that would give them away; nothing can be compared. */
export const OneGroupTooSmall: Story = {args: {results: shortenResults(tooFewResults)}};

/** Sixteen staff and no resident: what staff think, and who is missing. */
export const OnlyOneGroupAnswered: Story = {args: {results: shortenResults(oneGroupResults)}};

/** Three people answered one statement: its number is hidden, and so is what would give it away. */
export const PartlyHidden: Story = {args: {results: shortenResults(partlyHiddenResults)}};

/** Too few people in each group: that, from how many a group is shown, and how it is counted. */
export const EverythingHidden: Story = {
  args: {results: nothingShownResults, contentPack: wholeContent},
  play: says('Er zijn te weinig antwoorden.'),
};

/** A round that closed before anybody answered. */
export const NobodyAnswered: Story = {
  args: {results: noAnswersResults, contentPack: wholeContent},
  play: says('niemand antwoord gegeven'),
};

/** Everything waits for the close. */
export const RoundStillOpen: Story = {
  args: {results: openResults, contentPack: wholeContent},
  play: says('De ronde is nog open'),
};

/** Nobody wrote anything, or nothing was approved yet. */
export const NothingApproved: Story = {
  args: {results: {...shortenResults(manyResults), answers: []}},
  play: ({canvasElement}) => readAll(canvasElement, {...dutch, answers: 'nog geen antwoorden om te lezen'}),
};

/** Data from outside may be anything; the type says what it should have been. */
export const WrongData: Story = {
  args: {results: wrongResults as PublishedResults},
  play: says('kunnen niet getoond worden'),
};

/** Results of a round that asked about other principles than the page has words for. */
export const OtherContent: Story = {
  args: {results: manyResults},
  play: says('kunnen niet getoond worden'),
};

/** The collector does not answer. */
export const Unreachable: Story = {
  args: {results: null, endpoint: 'http://localhost:9/api/v1', round: 'voorbeeld'},
  play: says('kunnen nu niet geladen worden'),
};

/** Two years before, about the same questions: what changed, and what only seems to have changed. */
export const BesideAnEarlierRound: Story = {
  args: {earlier: [shortenResults(earlierResults)]},
  play: async ({canvasElement}) => {
    await readAll(canvasElement, {...dutch, radar: 'de ronde van 22 november 2024'});
    await new Hands(canvasElement, tag).read('Sinds 22 november 2024');
  },
};

/** Other questions, on another scale: said plainly, and no number of it is drawn. */
export const BesideARoundWithOtherContent: Story = {
  args: {earlier: [shortenResults(otherScaleResults)]},
  play: async ({canvasElement}) => {
    await readAll(canvasElement, {...dutch, radar: 'mogen niet naast deze staan'});
    await new Hands(canvasElement, tag).read('mogen niet naast deze staan');
  },
};

/** Words that are wider than a narrow screen break, in sentences and in tables. */
export const LongWords: Story = {
  args: {contentPack: shortenContent(longWordsContent), results: shortenResults(longWordsResults)},
};

/** Our words run from left to right, those of the content the other way. */
export const RightToLeft: Story = {
  args: {contentPack: shortenContent(rightToLeftContent), results: shortenResults(rightToLeftResults)},
};

/** Markup, formulas, other directions, emoji, 10,000 characters and only spaces: all of it is text. */
export const RoughText: Story = {
  args: {
    results: {
      ...shortenResults(smallResults),
      answers: roughTextResults.answers,
      advice: roughTextResults.answers
        .slice(1, 11)
        .map(({audience, text: why}) => ({principle: 'clear-and-simple', audience, tool: 'nobody-knows', why})),
    },
  },
};

/** The language of the page; the municipality's own content is Dutch, and so is what people wrote. */
export const InEnglish: Story = {
  render: ({contentPack, results}) =>
    html`<div lang="en">
      <toegang-resultaten .contentPack=${contentPack} .results=${results}></toegang-resultaten>
    </div>`,
  play: ({canvasElement}) =>
    readAll(canvasElement, {
      report: 'How was this counted?',
      radar: 'How do you read this?',
      points: 'How do you read this?',
      answers: 'Search the answers',
    }),
};

/** A device with a Dutch voice of its own. */
export const ReadAloud: Story = {
  beforeEach: () => withVoice('nl-NL'),
  play: async ({canvasElement}) => {
    await readAll(canvasElement);
    await new Hands(canvasElement, tag).press('Lees voor');
    await new Hands(canvasElement, tag).read('Stop met voorlezen');
  },
};

/** A picture that takes its time: no button makes a second one meanwhile. */
export const FileIsBeingMade: Story = {
  beforeEach: () => standIn(HTMLCanvasElement.prototype, {toBlob: () => undefined}),
  play: async ({canvasElement}) => {
    await readAll(canvasElement);
    await new Hands(canvasElement, tag).press('PNG');
    await new Hands(canvasElement, tag).read('Het bestand wordt gemaakt');
  },
};

/** A browser that cannot save a picture. */
export const FileCannotBeMade: Story = {
  beforeEach: () => standIn(HTMLCanvasElement.prototype, {toBlob: (done: BlobCallback) => done(null)}),
  play: async ({canvasElement}) => {
    await readAll(canvasElement);
    await new Hands(canvasElement, tag).press('PNG');
    await new Hands(canvasElement, tag).read('Het bestand kon niet gemaakt worden');
  },
};
