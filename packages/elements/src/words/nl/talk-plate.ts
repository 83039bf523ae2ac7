import {inSentence} from '../in-sentence.js';
import type {PlateOwnWords} from '../talk-plate.js';

/** What the talk plate says in Dutch when it is drawn, language level B1. */
export const dutchPlateWords: Omit<PlateOwnWords, 'title' | 'loading' | 'unreachable'> = {
  wrongContent: 'Deze praatplaat kan niet getoond worden',
  intro:
    'Samen op weg naar betere hulp. Kies een thema dat u raakt: daar vindt u een verhaal, stellingen en ideeën om over te praten.',
  goalsTitle: 'Waar we het voor doen',
  goals: [
    {title: 'Meer ruimte', text: 'Medewerkers kunnen doen wat een inwoner nodig heeft.'},
    {title: 'Regels die helpen', text: 'Een regel steunt het goede werk, en zit niet in de weg.'},
    {title: 'Leren afwijken', text: 'Wie van een regel afwijkt, kan goed uitleggen waarom.'},
  ],
  viewChoice: 'Toon de thema’s als',
  viewChoices: {plate: 'Plaat', list: 'Lijst'},
  themes: 'De thema’s',
  noThemes: 'Deze inhoud heeft geen thema’s om over te praten.',
  otherLanguage: 'De thema’s zelf zijn er alleen in het Nederlands.',

  back: 'Terug naar alle thema’s',
  place: (place, total) => `Thema ${place} van ${total}`,
  previous: 'Vorig thema',
  next: 'Volgend thema',
  cases: 'Uit het leven',
  caseNumber: (place) => `Casus ${place}`,
  dilemma: 'Het dilemma',
  caseQuestions: 'Praat erover',
  statements: 'Stellingen',
  statementsHint: 'Eens, oneens, of hangt het ervan af? Vraag vooral aan elkaar: waarom?',
  practices: 'Zo kan het ook',
  practicePlace: (place) => `Waar: ${place}`,
  readMore: 'Lees meer',
  principles: 'Dit thema hoort bij',

  questions: 'Weet u niet waar u moet beginnen?',
  questionsHint:
    'Vink aan waar het antwoord bij u nog ‘nee’ of ‘te weinig’ is. Dan ziet u welke thema’s daarbij passen.',
  fits: 'past bij uw antwoord',
  suggestions: 'Praat dan over',
  noSuggestions: 'U hebt nog niets aangevinkt.',

  scores: 'Wat zegt de scan?',
  scoresNote: (lowest, highest) =>
    `Bij elk thema staat per groep de laagste score van de uitgangspunten die erbij horen, van ${lowest} tot ${highest}. Het is een begin van een gesprek, geen rapportcijfer.`,
  score: (group, score) => `${group} ${score}`,
  hiddenScore: (group, reason) => `${group}: ${reason}`,
  lowest: (group, score, principle) => `${group} geven ‘${principle}’ de laagste score: gemiddeld ${score}.`,
  hiddenBecause: (group, reason) => `De score van ${inSentence(group)} is niet te zien: ${reason}.`,
  otherContent: 'De uitkomsten van de scan horen bij andere inhoud dan deze thema’s. Daarom staan ze er niet bij.',
  scoresUnreachable: 'De uitkomsten van de scan kunnen nu niet geladen worden. De praatplaat werkt ook zonder.',

  print: 'Print de plaat en de themakaarten',

  pointTitle: 'Wat wilt u onthouden?',
  pointLabel: 'Schrijf een punt op voor het verbeterplan',
  pointHint: 'Eén punt per keer, in uw eigen woorden. Schrijf geen namen van mensen op.',
  pointCase: 'Hoort bij een casus (mag)',
  pointPrinciple: 'Hoort bij een uitgangspunt (mag)',
  noChoice: 'Geen keuze',
  addPoint: 'Voeg dit punt toe',
  errorWord: 'Let op:',
  pointEmpty: 'Schrijf eerst op wat u wilt onthouden.',
  pointAdded: 'Uw punt is toegevoegd.',
  points: 'Uw punten bij dit thema',
};
