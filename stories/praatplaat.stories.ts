import {openingQuestions, themes} from '@toegang/content/nl/talk.js';
import '@toegang/elements/praatplaat.js';
import type {TalkPlate} from '@toegang/elements/praatplaat/element.js';
import {
  longWordsContent,
  longWordsResults,
  manyResults,
  partlyHiddenResults,
  rightToLeftContent,
  rightToLeftResults,
  sampleContent,
  tooFewResults,
  wrongContent,
} from '@toegang/model/samples';
import type {ContentPack} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands, reads} from './act.js';
import {withVoice} from './voice.js';

type Args = Pick<TalkPlate, 'contentPack' | 'results' | 'theme' | 'view'> & {endpoint?: string};

/** Until the part that draws, and the content, are there. */
const READY = 'Weet u niet waar u moet beginnen?';
const tag = 'toegang-praatplaat';

const talk: ContentPack = {...sampleContent, themes, openingQuestions};

/** Our themes over and over, each under an id of its own. */
const manyThemes = Array.from({length: 18}, (_, index) => themes.slice(index % 9, (index % 9) + 1))
  .flat()
  .map((theme, index) => ({...theme, id: `theme-${index}`, statements: []}));

const longWords = themes.slice(0, 5).map((theme) => ({
  ...theme,
  title: `${theme.title} en de arbeidsongeschiktheidsverzekeringsmaatschappij`,
}));

const arabic = [
  {
    id: 'findable',
    title: 'سهولة الوصول إلى المساعدة',
    icon: 'signpost',
    intro: [{type: 'paragraph' as const, text: [{text: 'من يحتاج إلى المساعدة يجب أن يعرف أين يجدها.'}]}],
    cases: [
      {
        title: 'لا أحد يرد على الهاتف',
        story: [{type: 'paragraph' as const, text: [{text: 'اتصل رجل بالبلدية ولم يرد عليه أحد.'}]}],
        dilemma: 'النموذج يوفر الوقت، لكنه يبعد الناس.',
        questions: ['من كان يمكنه أن يساعد في وقت أبكر؟'],
      },
    ],
    statements: [{id: 'one-call', text: 'يمكن لمن يطلب المساعدة أن يتحدث مع شخص خلال يوم واحد.'}],
    practices: [
      {title: 'رقم واحد', body: [{type: 'paragraph' as const, text: [{text: 'رقم هاتف واحد في كل رسالة.'}]}]},
    ],
    principles: ['clear-and-simple'],
  },
];
const rightToLeft: ContentPack = {
  ...rightToLeftContent,
  themes: Array.from({length: 6}, (_, index) => arabic.map((theme) => ({...theme, id: `theme-${index}`})))
    .flat()
    .map((theme, index) => (index === 0 ? theme : {...theme, statements: []})),
};

const meta: Meta<Args> = {
  title: 'Talk plate',
  args: {contentPack: talk, results: null, theme: null, view: 'plate'},
  render: ({contentPack, results, theme, view, endpoint}) =>
    html`<toegang-praatplaat
      .contentPack=${contentPack}
      .results=${results}
      .theme=${theme}
      .view=${view}
      .endpoint=${endpoint ?? null}
      .round=${endpoint ? 'demo' : null}
    ></toegang-praatplaat>`,
  play: ({canvasElement}) => new Hands(canvasElement, tag).read(READY),
};
export default meta;
type Story = StoryObj<Args>;

export const Plate: Story = {};
export const List: Story = {args: {view: 'list'}};

/** Ticked opening questions lead to themes, which are marked. */
export const OpeningQuestions: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Kan een inwoner ons vinden');
    await hands.press('Beslist de inwoner bij ons');
    await hands.read('past bij uw antwoord');
  },
};

/** A theme, opened by a press. */
export const Theme: Story = {
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Het eerste gesprek');
    await hands.read('De vraag achter de vraag');
  },
};
export const ThemeWithResults: Story = {
  args: {theme: 'findable', results: manyResults},
  ...reads(tag, 'de laagste score'),
};
export const ThemeWithHiddenResults: Story = {
  args: {theme: 'findable', results: tooFewResults},
  ...reads(tag, 'is niet te zien'),
};

/** A point that was written down, and the next one that has no words yet. */
export const Points: Story = {
  args: {theme: 'rules'},
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.write('Schrijf een punt op', 'Schrap elke maand één regel.');
    await hands.press('Voeg dit punt toe');
    await hands.read('Uw punten bij dit thema');
    await hands.press('Voeg dit punt toe');
    await hands.read('Schrijf eerst op');
  },
};

export const WithResults: Story = {args: {results: manyResults}};
export const ListWithResults: Story = {args: {results: manyResults, view: 'list'}};
export const PartlyHiddenResults: Story = {args: {results: partlyHiddenResults}};
export const HiddenResults: Story = {args: {results: tooFewResults}};

/** Results that were counted by other content. */
export const OtherResults: Story = {
  args: {contentPack: null, results: manyResults},
  ...reads(tag, 'horen bij andere inhoud'),
};

/** The themes need no server; only the results are missing. */
export const Unreachable: Story = {args: {endpoint: 'http://localhost:9/api/v1'}, ...reads(tag, 'werkt ook zonder')};

export const ManyThemes: Story = {
  args: {contentPack: {...talk, themes: manyThemes, openingQuestions: []}},
  ...reads(tag, 'Leren en verbeteren'),
};
export const FewThemes: Story = {
  args: {contentPack: {...talk, themes: themes.slice(0, 3), openingQuestions: []}},
  ...reads(tag, 'Eigen regie'),
};
export const LongWords: Story = {
  args: {contentPack: {...longWordsContent, themes: longWords, openingQuestions: []}, results: longWordsResults},
  ...reads(tag, 'arbeidsongeschiktheidsverzekeringsmaatschappij'),
};
export const RightToLeft: Story = {
  args: {contentPack: rightToLeft, results: rightToLeftResults},
  ...reads(tag, 'سهولة الوصول'),
};
export const RightToLeftTheme: Story = {
  args: {contentPack: rightToLeft, theme: 'theme-0'},
  ...reads(tag, 'لا أحد يرد على الهاتف'),
};

/** A pack that a scan is enough for. */
export const NoThemes: Story = {args: {contentPack: sampleContent}, ...reads(tag, 'heeft geen thema’s')};

/** Data from outside may be anything; the type says what it should have been. */
export const WrongContent: Story = {
  args: {contentPack: wrongContent as ContentPack},
  ...reads(tag, 'kan niet getoond worden'),
};

/** A device with a Dutch voice of its own. */
export const ReadAloud: Story = {
  args: {theme: 'trust'},
  beforeEach: () => withVoice('nl-NL'),
  play: async ({canvasElement}) => {
    const hands = new Hands(canvasElement, tag);
    await hands.press('Lees voor');
    await hands.read('Stop met voorlezen');
  },
};

/** The language of the page; our own themes are Dutch. */
export const InEnglish: Story = {
  args: {contentPack: null},
  render: ({contentPack}) =>
    html`<div lang="en"><toegang-praatplaat .contentPack=${contentPack}></toegang-praatplaat></div>`,
  ...reads(tag, 'in Dutch only'),
};
