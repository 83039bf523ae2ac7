import {inSentence} from '../in-sentence.js';
import type {ReportBodyWords} from '../report.js';
import {day, list} from './format.js';
import {dutchAnswersStartWords} from './answers-start.js';
import {dutchPointsStartWords} from './improvement-points-start.js';
import {dutchRadarWords} from './radar.js';

const {people, note, answers, outOf} = dutchRadarWords;

const groupsOf = (groups: readonly string[]): string => list(groups.map(inSentence));
const dayOr = (date: string): string => day(date) || date;

/** What the report says in Dutch, language level B1. */
export const dutchReportBodyWords: ReportBodyWords = {
  answers,
  note,
  outOf,

  contents: 'Op deze pagina',
  sections: {
    who: 'Wie deden mee?',
    short: 'In het kort',
    radar: dutchRadarWords.title,
    time: 'Vergeleken met eerder',
    differences: 'Verschillen per uitgangspunt',
    statements: 'Antwoorden per stelling',
    points: dutchPointsStartWords.title,
    answers: dutchAnswersStartWords.title,
    advice: 'Verder kijken',
    export: 'Neem de uitkomsten mee',
    counting: 'Hoe is er geteld?',
  },
  groupSize: (group, count) => `${group}: ${people(count)}`,

  well: 'Wat gaat goed?',
  badly: 'Wat kan beter?',
  differ: 'Waar verschillen de groepen het meest?',
  wellSays: (group) => `Volgens ${inSentence(group)} gaat dit goed:`,
  badlySays: (group) => `Volgens ${inSentence(group)} kan dit beter:`,
  nothingWell: (group) => `Volgens ${inSentence(group)} gaat niets duidelijk goed.`,
  nothingBadly: (group) => `Volgens ${inSentence(group)} gaat niets duidelijk slecht.`,
  isSign: 'Dit is een aanwijzing: er zijn te weinig antwoorden om het zeker te weten.',
  quoted: (name) => `‘${name}’`,
  scored: (principle, mean) => `${principle}: ${mean}`,
  gapAt: (principle, higher, lower, difference) =>
    `${principle}: ${inSentence(higher)} geven ${difference} punt meer dan ${inSentence(lower)}`,
  gapFindings: (groups) => `Tussen ${groupsOf(groups)} is hier een duidelijk verschil:`,
  gapSigns: (groups) =>
    `Tussen ${groupsOf(groups)} lijkt hier verschil te zijn. Er zijn te weinig antwoorden om dat zeker te weten:`,
  noGap: (groups) => `Tussen ${groupsOf(groups)} is nergens een duidelijk verschil.`,
  oneGroup: 'Er is maar één groep te zien. Daarom is er niets te vergelijken.',

  differencesIntro: (min, lowest, max, highest) =>
    `Elke lijn loopt van ${min} (‘${lowest}’) naar ${max} (‘${highest}’). Het teken is het gemiddelde van een groep.`,
  fact: (group, facts) => `${group}: ${facts}`,
  higher: (group, other, difference) => `${group} geven ${difference} punt meer dan ${inSentence(other)}`,
  asHigh: (groups) => `${list([groups[0] ?? '', ...groups.slice(1).map(inSentence)])} geven evenveel punten`,
  gaps: {holds: 'duidelijk verschil', seems: 'lijkt een verschil', unclear: 'geen duidelijk verschil'},

  agreed: 'Waar lijken de antwoorden het meest op elkaar?',
  divided: 'Waar lopen de antwoorden het meest uiteen?',
  agreedIntro: 'Bij deze stellingen liggen de antwoorden van de groep dicht bij elkaar.',
  dividedIntro:
    'Bij deze stellingen antwoordt een deel van de groep laag en een ander deel hoog. Vraag door: hoe komt dat?',
  nothingAgreed: (group) => `Bij ${inSentence(group)} liggen de antwoorden nergens dicht bij elkaar.`,
  nothingDivided: (group) => `Bij ${inSentence(group)} lopen de antwoorden nergens ver uiteen.`,
  inBands: (low, middle, high) => `Aantal antwoorden laag: ${low}, midden: ${middle}, hoog: ${high}`,
  allStatements: 'Tabel met alle stellingen',
  statement: 'Stelling',
  notAsked: 'niet gevraagd',

  compared: (date) => `Sinds ${dayOr(date)}`,
  tookPart: (group, before, after) => `${group}: toen ${before}, nu ${after}`,
  principle: 'Uitgangspunt',
  changed: (places) => `Duidelijk anders: ${list(places)}.`,
  seemsChanged: (places) => `Lijkt anders, maar er zijn te weinig antwoorden om dat zeker te weten: ${list(places)}.`,
  changedAt: (principle, group) => `${principle} (${inSentence(group)})`,
  nothingChanged: 'Er is niets duidelijk veranderd.',

  adviceIntro: 'De cijfers zeggen wat mensen vinden, niet waarom. Met deze werkvormen komt u daar samen achter.',
  adviceAt: (principle, group) => `${principle}, ${inSentence(group)}:`,
  readMore: 'Lees meer',

  counting: (least) => [
    `Een groep is te zien vanaf ${people(least)}. Zo kan niemand herkend worden.`,
    'Staat er ‘verborgen om anderen te beschermen’? Dan kan iemand dat getal gebruiken om een ander verborgen getal uit te rekenen.',
    '‘Weet ik niet’ telt niet mee in een gemiddelde. Een stelling die iemand oversloeg ook niet.',
    'Een gemiddelde is nooit precies. Daarom staat erbij waartussen het waarschijnlijk ligt. Een verschil heet pas duidelijk als het bijna zeker geen toeval is en er per groep minstens 30 mensen antwoord gaven.',
    'Er is geen rapportcijfer en geen ranglijst. Onder de 100 mensen per groep staat er ook geen top drie.',
  ],
};
