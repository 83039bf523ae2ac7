import type {ContentPack} from '../content.js';
import {sampleContent} from './content.js';

type Theme = NonNullable<ContentPack['themes']>[number];

function makeTheme(id: string, title: string, principles: readonly string[]): Theme {
  const story = `Een inwoner vertelt hoe het ging met ${title.toLowerCase()}.`;
  return {
    id,
    title,
    icon: 'signpost',
    intro: [{type: 'paragraph', text: [{text: `Dit thema gaat over ${title.toLowerCase()}.`}]}],
    cases: [
      {
        title: 'Wat er gebeurde',
        story: [{type: 'paragraph', text: [{text: story}]}],
        dilemma: 'Snel helpen, of eerst goed luisteren?',
        questions: ['Wat had u gedaan?'],
      },
    ],
    statements: [
      {id: `${id}-1`, text: 'Bij ons gaat dit goed.'},
      {id: `${id}-2`, text: 'Ik weet wie mij hierbij kan helpen.'},
    ],
    practices: [{title: 'Bel terug', body: [{type: 'paragraph', text: [{text: 'Bel dezelfde dag terug.'}]}]}],
    principles,
  };
}

const texts = {facilitator: ['Vertel wat er nu gebeurt.'], participant: 'U doet mee.', screen: 'Dit doen we nu.'};

type Format = NonNullable<ContentPack['formats']>[number];

const themeTalk: Format = {
  id: 'theme-talk',
  title: 'Het themagesprek',
  description: 'De groep kiest thema’s en praat daarover.',
  subjects: 'themes',
  dots: 3,
  talks: 2,
  goals: ['Meer ruimte om te doen wat nodig is.'],
  phases: [
    {phase: 'welcome', title: 'Welkom', minutes: 10, asks: ['disciplines'], texts},
    {phase: 'questions', title: 'Vragen vooraf', minutes: 10, asks: ['questions'], texts},
    {phase: 'themes', title: 'Kiezen', minutes: 10, asks: ['dots'], texts},
    {phase: 'theme', title: 'Praten', minutes: 30, asks: [], texts},
    {phase: 'plan', title: 'Voor het plan', minutes: 10, asks: [], texts},
    {phase: 'close', title: 'Afsluiten', minutes: 5, asks: [], texts},
  ],
  steps: [
    {step: 'intro', title: 'Waar gaat het over?', minutes: 5, asks: [], texts},
    {step: 'case', title: 'Een verhaal', minutes: 5, asks: [], texts},
    {step: 'vote', title: 'Stellingen', minutes: 5, asks: ['vote'], texts},
    {step: 'talk', title: 'In gesprek', minutes: 10, asks: [], texts},
    {step: 'points', title: 'Punten', minutes: 5, asks: ['points'], texts},
  ],
};

const readTogether: Format = {
  id: 'read-together',
  title: 'Samen duiden',
  description: 'De groep praat over de uitkomsten van de scan.',
  subjects: 'principles',
  dots: 2,
  talks: 2,
  goals: ['Begrijpen wat er achter de cijfers zit.'],
  prompts: [
    {id: 'recognised', text: 'Wat herkent u?'},
    {id: 'surprising', text: 'Wat verrast u?'},
  ],
  phases: [
    {phase: 'welcome', title: 'Welkom', minutes: 10, asks: [], texts},
    {phase: 'questions', title: 'Eerst apart', minutes: 25, asks: ['notes'], texts},
    {phase: 'themes', title: 'Samen kiezen', minutes: 15, asks: ['dots'], texts},
    {phase: 'theme', title: 'Dieper kijken', minutes: 20, asks: [], texts},
    {phase: 'close', title: 'Afsluiten', minutes: 10, asks: [], texts},
  ],
  steps: [
    {step: 'results', title: 'Beide groepen', minutes: 5, asks: [], texts},
    {step: 'tool', title: 'Hoe verder?', minutes: 10, asks: [], texts},
    {step: 'points', title: 'Punten', minutes: 5, asks: ['points'], texts},
  ],
};

/** The sample content with what a session needs: three themes, two opening questions and two formats. */
export const sampleTalkContent: ContentPack = {
  ...sampleContent,
  id: 'sample-talk',
  openingQuestions: [
    {id: 'open-find', text: 'Vinden mensen ons op tijd?', themes: ['findable']},
    {id: 'open-listen', text: 'Nemen wij de tijd?', themes: ['listening', 'together']},
  ],
  themes: [
    makeTheme('findable', 'Vindbaar zijn', ['clear-and-simple', 'early-help']),
    makeTheme('listening', 'Luisteren', ['own-say']),
    makeTheme('together', 'Samen werken', ['fitting', 'room-to-act']),
  ],
  formats: [themeTalk, readTogether],
  disciplines: [
    {id: 'resident', label: 'Inwoner'},
    {id: 'care', label: 'Zorg en welzijn'},
    {id: 'policy', label: 'Beleid'},
  ],
  guide: {
    title: 'Voor wie het gesprek leidt',
    sections: [
      {id: 'prepare', title: 'Voorbereiden', body: [{type: 'paragraph', text: [{text: 'Kies een rustige ruimte.'}]}]},
    ],
  },
};
