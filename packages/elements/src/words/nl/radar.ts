import {count, list} from './format.js';
import type {RadarStartWords} from '../radar.js';
import {inSentence} from '../in-sentence.js';
import {dutchResultsWords} from './results.js';

/** What the first view of the radar says in Dutch, language level B1. */
export const dutchRadarWords: RadarStartWords = {
  ...dutchResultsWords,

  title: 'Uitkomsten per uitgangspunt',
  answers: (value) => count(value, {one: 'antwoord', other: 'antwoorden'}),
  outOf: (mean, max) => `${mean} van ${max}`,
  between: (low, high) => `tussen ${low} en ${high}`,
  pointName: (principle, group, facts) => `${principle}, ${inSentence(group)}: ${facts}`,
  largestGaps: {
    holds: (places) =>
      `${places.length > 1 ? 'De grootste verschillen zitten' : 'Het grootste verschil zit'} bij ${list(places)}.`,
    seems: (places) =>
      `Er lijkt verschil te zijn bij ${list(places)}. Er zijn te weinig antwoorden om dat zeker te weten.`,
  },
  gapAt: (principle, higher, lower, difference) =>
    `‘${principle}’ (${inSentence(higher)} geven ${difference} punt meer dan ${inSentence(lower)})`,
  noGap: (groups) => `Tussen ${list(groups.map(inSentence))} is nergens een duidelijk verschil.`,
  extremes: (group, highest, lowest) => `${group} geven de meeste punten aan ${highest} en de minste aan ${lowest}.`,
  scoreAt: (principles, mean) => `${list(principles.map((title) => `‘${title}’`))} (${mean})`,

  note: 'Dit is een gespreksstarter, geen rapportcijfer. Bespreek samen waarom de antwoorden zo zijn.',

  drawing: (groups) => `Figuur met de scores van ${list(groups.map(inSentence))}`,
  tapHint: 'Kies een punt, of ga erheen met Tab en de pijltjes.',
};
