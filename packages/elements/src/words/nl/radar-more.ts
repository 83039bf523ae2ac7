import {list} from './format.js';
import type {RadarMoreWords} from '../radar.js';
import {inSentence} from '../in-sentence.js';

const numbers =
  'Eerst staat het gemiddelde, dan het aantal mensen van wie de antwoorden meetellen, ' +
  'dan waartussen het gemiddelde waarschijnlijk ligt.';

/** What the bars, the table and the explanations of the radar say in Dutch, language level B1. */
export const dutchRadarMoreWords: RadarMoreWords = {
  keys: 'Pijl links en rechts: ander uitgangspunt. Pijl omhoog en omlaag: andere groep. Escape: naar de tabel.',
  viewChoice: 'Toon als',
  views: {radar: 'Spinnenweb', bars: 'Balken', table: 'Tabel'},
  intervalMark: 'Hiertussen ligt het gemiddelde waarschijnlijk',
  ends: (min, lowest, max, highest) =>
    `De binnenste ring is ${min} (‘${lowest}’), de buitenste ring is ${max} (‘${highest}’).`,
  howToRead: 'Hoe leest u dit?',
  howToReadView: {
    radar:
      'Hoe verder een punt van het midden ligt, hoe beter het volgens die groep gaat. ' +
      `Kijk naar de punten: de vorm van de figuur zegt niets. ${numbers}`,
    bars: `Elke balk laat zien hoe de antwoorden van een groep verdeeld zijn. ${numbers}`,
    table: numbers,
  },

  barEnds: (unknown) => `Links is laag, rechts is hoog. Zonder kleur: ${inSentence(unknown)}.`,
  fromLowToHigh: (lowest, highest, counts) => `Van ‘${lowest}’ naar ‘${highest}’: ${list(counts)}.`,
  inBands: ([low, middle, high]) => `Laag: ${low}, midden: ${middle}, hoog: ${high}.`,
  unknown: (label) => `Te weinig ingevuld of ‘${inSentence(label)}’`,
  counted: (label, value) => `${label}: ${value}.`,
  table: 'Tabel met alle getallen',
  principle: 'Uitgangspunt',
  difference: (groups) => `Verschil ${list(groups.map(inSentence))}`.trimEnd(),
  higher: (group, difference) => `${inSentence(group)} ${difference} hoger`,
  gaps: {holds: 'duidelijk verschil', seems: 'lijkt een verschil', unclear: 'geen duidelijk verschil'},
};
