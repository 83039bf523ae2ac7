import type {SessionPhase} from '../session-format.js';
import type {Session} from '../session.js';

const welcome: Session = {
  schema: 'toegang-session/1',
  id: 'sample',
  title: 'Gesprek in Voorbeeldstad',
  content: {id: 'sample-talk', version: '1'},
  format: 'theme-talk',
  phase: 'welcome',
  themes: [],
  participants: 12,
  tallies: [],
  points: [],
};

const questions: Session = {
  ...welcome,
  phase: 'questions',
  tallies: [
    {on: 'disciplines', voters: 12, revealed: true, value: {resident: 4, care: 6, policy: 2}},
    {on: 'open-find', voters: 11, revealed: false, value: null},
  ],
};

const themes: Session = {
  ...questions,
  phase: 'themes',
  tallies: [
    ...questions.tallies.slice(0, 1),
    {on: 'open-find', voters: 12, revealed: true, value: {agree: 2, disagree: 7, depends: 3}},
    {on: 'open-listen', voters: 12, revealed: true, value: {agree: 8, disagree: 3, depends: 1}},
    {on: 'themes', voters: 9, revealed: false, value: null},
  ],
};

const talked: Session = {
  ...themes,
  phase: 'theme',
  themes: ['findable', 'together'],
  current: 'findable',
  step: 'vote',
  item: 'findable-1',
  tallies: [
    ...themes.tallies.slice(0, 3),
    {on: 'themes', voters: 12, revealed: true, value: {findable: 17, listening: 8, together: 11}},
    {on: 'findable-1', voters: 12, revealed: true, value: {agree: 3, disagree: 5, depends: 4}},
    {on: 'findable-2', voters: 7, revealed: false, value: null},
  ],
  points: [
    {
      id: 'point-1',
      text: 'Eén telefoonnummer op elke brief.',
      theme: 'findable',
      principle: 'clear-and-simple',
      case: 'case-1',
      toPlan: false,
    },
    {id: 'point-2', text: 'De bibliotheek mag ook doorverwijzen.', theme: 'findable', toPlan: false},
  ],
};

const theme: Session = {...talked, timer: {state: 'paused', seconds: 600, left: 245}};

const plan: Session = {
  ...talked,
  phase: 'plan',
  points: talked.points.map((point, index) => ({...point, toPlan: index === 0})),
};

const close: Session = {
  ...plan,
  phase: 'close',
  agreed: 'Over zes weken laten wij de nieuwe brief aan inwoners lezen.',
};

/** One session as it goes from phase to phase. */
export const sampleSessions: Readonly<Record<SessionPhase, Session>> = {
  welcome,
  questions,
  themes,
  theme,
  plan,
  close,
};

/** The sample with a fault in every corner: a phase that there is not, totals before they are revealed, an empty point. */
export const wrongSession: unknown = {
  ...theme,
  title: '  ',
  phase: 'coffee',
  themes: 'findable',
  timer: {state: 'running', seconds: -1},
  tallies: [{on: 'findable-1', voters: 7, revealed: false, value: {agree: 7}}],
  points: [{id: 'point-1', text: ' ', theme: 'Vindbaar', toPlan: 'ja'}],
};
