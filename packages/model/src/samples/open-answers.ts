import type {OpenAnswer} from '../moderation.js';
import {roughTexts} from './rough-texts.js';

/** A place that looks like personal data: what it is, and the words themselves. */
type Found = readonly [kind: string, part: string];

let made = 0;

function answerOf(about: Omit<OpenAnswer, 'id' | 'state' | 'marks'>, ...found: readonly Found[]): OpenAnswer {
  made += 1;
  const marks = found.map(([kind, part]) => {
    const start = about.text.indexOf(part);
    return {kind, start, end: start + part.length};
  });
  return {...about, id: `answer-${made}`, state: 'waiting', marks};
}

/** What people wrote and nobody judged yet; in some of it there is something to leave out. */
export const waitingAnswers: readonly OpenAnswer[] = [
  answerOf(
    {
      audience: 'resident',
      statement: 'fitting-1',
      principle: 'fitting',
      text: 'Belt u mij op 06-12345678, of mail naar j.jansen@voorbeeld.example. Dan leg ik het uit.',
    },
    ['phone', '06-12345678'],
    ['mail', 'j.jansen@voorbeeld.example'],
  ),
  answerOf({
    audience: 'resident',
    statement: 'own-say-1',
    principle: 'own-say',
    text: 'Alles was al ingevuld toen ik aan tafel kwam. Ik mocht alleen nog tekenen.',
  }),
  answerOf({audience: 'staff', text: 'Wij willen wel, maar de regels laten weinig ruimte.\nDat voelt niet goed.'}),
  answerOf({audience: 'resident', text: 'Ik woon in de Dorpsstraat 12, 1234 AB. Er komt hier nooit iemand langs.'}, [
    'address',
    'Dorpsstraat 12, 1234 AB',
  ]),
];

/** The same after somebody judged them. */
export const judgedAnswers: readonly OpenAnswer[] = [
  {
    id: 'judged-1',
    audience: 'resident',
    principle: 'fitting',
    text: 'Mevrouw [weggelaten] hielp mij heel goed.',
    original: 'Mevrouw De Wit hielp mij heel goed.',
    state: 'approved',
    marks: [],
  },
  {
    id: 'judged-2',
    audience: 'staff',
    text: 'Een scheldwoord.',
    state: 'rejected',
    reason: 'Het beledigt of bedreigt iemand',
    marks: [],
  },
];

/** Texts that may hold anything, as answers that wait. */
export const roughAnswers: readonly OpenAnswer[] = roughTexts.map(({audience, principle, statement, text}, index) => ({
  ...{id: `rough-${index}`, audience, text, state: 'waiting', marks: []},
  ...(principle && {principle}),
  ...(statement && {statement}),
}));
