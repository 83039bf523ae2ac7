import type {PlanBringPartWords, PlanDraftWords, PlanEarlierWords, PlanFollowWords} from '../plan-bring.js';
import {inSentence} from '../in-sentence.js';
import {count, list} from './format.js';
import {dutchPlanFileWords} from './plan-files.js';

const actions = (value: number): string => count(value, {one: 'actie', other: 'acties'});

const earlier: PlanEarlierWords = {
  earlierTitle: 'Wat spraken we eerder af?',
  earlierSum: (total, states) =>
    `${actions(total)}: ${list(states.map(([value, state]) => `${value} ${state.toLowerCase()}`))}.`,
  seenTo: (owners) => `Wie: ${list(owners)}`,
  noOwner: 'Niemand zorgde hiervoor.',
  learned: 'Wat leerden we?',
  lastNote: (date) => `Gezien op ${date}:`,
  takeAlong: 'Neem mee',
  takeAlongOf: (action) => `Neem mee: ${action}`,
  takeAllAlong: (value) => `Neem alles mee wat niet klaar is (${actions(value)})`,
  isTaken: 'Staat ook in dit plan.',
};

const follow: PlanFollowWords = {
  followTitle: 'Heeft het geholpen?',
  followWaiting: 'Er is nog geen nieuwe ronde na dit plan. Vraag het later nog een keer aan dezelfde groepen.',
  roundsLoading: 'De rondes worden geladen …',
  roundsAbsent: 'De uitkomsten van de rondes kunnen nu niet getoond worden.',
  roundsPartial: 'Niet alle rondes konden opgehaald worden.',
  between: (before, after) => `De ronde van ${before} naast die van ${after}.`,
  noProof:
    'Aan elke ronde doen andere mensen mee. Dat iets beter gaat, komt misschien door een actie. Zeker is dat niet.',
  barsLegend: 'Lege balk: de eerdere ronde. Volle balk: de nieuwe ronde.',
  reworded: 'Sommige stellingen hebben nu andere woorden. Een verschil kan ook daardoor komen.',
  notCompared: (reasons) => `De getallen van deze rondes mogen niet naast elkaar staan: ${list(reasons)}.`,
  obstacle: {
    content: 'er zijn andere vragen gesteld',
    version: 'de vragen zijn veranderd',
    scale: 'de antwoorden zijn anders geteld',
    principles: 'de uitgangspunten zijn anders',
  },
  wentUp: (places) => `Dit gaat beter: ${list(places)}.`,
  wentDown: (places) => `Dit gaat minder goed: ${list(places)}.`,
  nothingHolds: 'Bij geen uitgangspunt is het verschil zo groot dat het geen toeval kan zijn.',
  placeOf: (principle, group) => `‘${principle}’ (${inSentence(group)})`,
  principle: 'Uitgangspunt',
  whatWeDid: 'Acties in dit plan',
  nothingDone: 'Hiervoor stond geen actie in het plan.',
  changes: {
    higher: {holds: 'beter', seems: 'lijkt beter'},
    lower: {holds: 'minder goed', seems: 'lijkt minder goed'},
    same: 'ongeveer gelijk',
  },
  fromTo: (before, after) => `van ${before} naar ${after}`,
  cannotTell: (reason) => `niet te zeggen: ${reason}`,
  withStatus: (action, status) => `${action} (${status.toLowerCase()})`,
};

const drafts: PlanDraftWords = {
  draftsTitle: 'Neem punten over',
  draftsHint: 'Kies wat een actie wordt. Waar het vandaan komt, blijft erbij staan.',
  noDrafts: 'Hier komen punten uit een gesprek of een scan. Kies hieronder het bestand van een gesprek.',
  allTaken: 'Alle punten staan al in dit plan.',
  roundDrafts: (date) => `Wat moet als eerste beter? Uit de scan van ${date}`,
  chosenBy: (n, respondents, group) => `${group}: ${n} van ${respondents}`,
  improve: (wish) => `Dit gaan we beter doen: ${wish}`,
  takeOver: (value) => (value === 0 ? 'Neem over' : `Neem ${count(value, {one: 'punt', other: 'punten'})} over`),
  tookOver: (value) => `${actions(value)} erbij in het plan. Met ‘Ongedaan maken’ gaat dat terug.`,
  chooseFirst: 'Kies eerst een of meer punten.',
};

/** What a plan says in Dutch of what comes in and goes out, language level B1. */
export const dutchPlanBringPartWords: PlanBringPartWords = {
  ...earlier,
  ...follow,
  ...drafts,
  ...dutchPlanFileWords,
};
