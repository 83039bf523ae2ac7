import '@toegang/elements/verbeterplan.js';
import {longWordsPlan, makePlan, rightToLeftPlan, samplePlan} from '@toegang/model/samples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {reads} from '../act.js';
import {does, renderCards, type CardArgs} from './at-the-card.js';

const tag = 'toegang-verbeterplan';
const meta: Meta<CardArgs> = {title: 'Improvement plan, cards and views', render: renderCards};
export default meta;
type Story = StoryObj<CardArgs>;

/** The form of an action that is not there yet. */
export const NewAction: Story = does(async (hands) => {
  await hands.press('Nieuwe actie');
  await hands.read('Wat gaat u doen?');
});
export const FilledIn: Story = does(async (hands) => {
  await hands.press('Wij schrijven alle brieven');
  await hands.read('Wat kunnen anderen hiervan leren?');
});

/** A day that does not exist, and an organisation without a role. */
export const Wrong: Story = does(async (hands) => {
  await hands.press('Nieuwe actie');
  await hands.write('Vanaf welke dag?', '30-2-2027');
  await hands.press('Bewaar');
  await hands.read('Deze dag bestaat niet.');
});
export const NotSaved: Story = does(async (hands) => {
  await hands.press('Nieuwe actie');
  await hands.write('Wat gaat u doen?', 'Wij bellen terug.');
  await hands.press('Sluit');
  await hands.read('nog niet bewaard');
});
export const PersonalData: Story = does(async (hands) => {
  await hands.press('Nieuwe actie');
  await hands.write('Wat wil de inwoner?', 'Bel mij op 06-12345678.');
  await hands.read('Staat hier een telefoonnummer?');
});
export const LongWordsInTheForm: Story = {
  args: {plan: longWordsPlan},
  ...does(async (hands) => {
    await hands.press('Maatschappelijke');
    await hands.read('Wat gaat u doen?');
  }),
};
export const FormInEnglish: Story = {
  args: {lang: 'en'},
  ...does(async (hands) => {
    await hands.press('New action');
    await hands.read('What will you do?');
  }),
};

export const List: Story = {args: {view: 'list'}, ...reads(tag, 'Zet de acties op volgorde van')};
export const ListInEnglish: Story = {args: {view: 'list', lang: 'en'}, ...reads(tag, 'Put the actions in order of')};
export const ListWithLongWords: Story = {args: {view: 'list', plan: longWordsPlan}, ...reads(tag, 'op volgorde van')};
export const ListOfNothing: Story = {
  args: {view: 'list', plan: {...samplePlan, actions: []}},
  ...reads(tag, 'Hier staat nog niets.'),
};
export const Timeline: Story = {args: {view: 'timeline'}, ...reads(tag, 'Acties zonder dagen')};
export const TimelineFromRightToLeft: Story = {
  args: {view: 'timeline', plan: rightToLeftPlan, words: {dir: 'rtl'}},
  ...reads(tag, 'Vandaag'),
};
export const TimelineOfMany: Story = {args: {view: 'timeline', plan: makePlan(20)}, ...reads(tag, 'Vandaag')};

/** What is too late, by the words that say so. */
export const Late: Story = {
  args: {view: 'list'},
  ...does(async (hands) => {
    await hands.press('1 actie is te laat');
    await hands.read('U ziet 1 van de 6 acties.');
  }),
};
export const NothingFound: Story = {
  args: {view: 'list'},
  ...does(async (hands) => {
    await hands.write('Zoek in de acties', 'zwembad');
    await hands.read('Er is geen actie die hierbij past.');
  }),
};

export const Residents: Story = {args: {forResidents: true}, ...reads(tag, 'Inwoners vertelden wat beter kan.')};
export const ResidentsInEnglish: Story = {
  args: {forResidents: true, lang: 'en'},
  ...reads(tag, 'Residents told what can be better.'),
};
export const ResidentsOfNothing: Story = {
  args: {forResidents: true, plan: {...samplePlan, actions: []}},
  ...reads(tag, 'Er zijn nog geen acties afgesproken.'),
};
