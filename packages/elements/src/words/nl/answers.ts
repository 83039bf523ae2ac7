import type {AnswersOwnWords} from '../answers.js';
import {inSentence} from '../in-sentence.js';
import {count, list, number} from './format.js';

const answers = (value: number): string => count(value, {one: 'antwoord', other: 'antwoorden'});

/** What the open answers say in Dutch, language level B1. */
export const dutchAnswersWords: Omit<AnswersOwnWords, 'title'> = {
  intro: 'Dit schreven mensen zelf. De volgorde zegt niets.',
  nothingYet:
    'Er zijn nog geen antwoorden om te lezen. Een antwoord staat hier pas als iemand van de gemeente het heeft gelezen en goedgekeurd.',
  search: 'Zoek in de antwoorden',
  searchHint: 'Bijvoorbeeld een woord of een stukje van een woord.',
  groupChoice: 'Van wie',
  allGroups: 'Iedereen',
  principleChoice: 'Over welk uitgangspunt',
  allPrinciples: 'Alle uitgangspunten',
  remarks: 'Andere opmerkingen',
  withCount: (label, value) => `${label} (${value})`,
  recurring: 'Woorden die vaak terugkomen',
  recurringHint: 'Kies een woord om de antwoorden te zien waar het in staat.',
  found: (value, total) =>
    value === total
      ? `${answers(value)}.`
      : `${number(value)} van de ${answers(total)} ${value === 1 ? 'past' : 'passen'} bij uw keuze.`,
  inSight: (value) => `De eerste ${number(value)} staan hieronder.`,
  nothingFound: 'Geen enkel antwoord past bij uw keuze.',
  clear: 'Toon weer alle antwoorden',
  more: (value) => `Toon nog ${answers(value)}`,
  readOn: 'Lees verder',
  fold: 'Toon minder',
  by: (group) => group,
  about: 'over:',
  chosen: (choices) => `Dit zijn alleen de antwoorden ${list(choices)}.`,
  chosenGroup: (group) => `van ${inSentence(group)}`,
  chosenPrinciple: (principle) => `over ‘${principle}’`,
  chosenSearch: (search) => `met ‘${search}’ erin`,
};
