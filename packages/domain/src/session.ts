/** The rules of a session: phases, seats, votes, dots, time and points. On the screen and on a server alike. */
export {ownValue} from './own.js';
export {
  findBallot,
  findStrangeOptions,
  findVoteProblems,
  ON_DISCIPLINES,
  ON_THEMES,
  OPINIONS,
  type Ballot,
} from './session/ballots.js';
export {changeSession} from './session/change-session.js';
export {minutesOf, nextPhase, phasesOf, previousPhase} from './session/phases.js';
export {addPoint, changePoint, pointsForPlan, removePoint, type PointForPlan} from './session/points.js';
export {proposeSubjects, rankSubjects, suggestThemes, type Proposal, type RankedSubject} from './session/ranking.js';
export {replay, type Replayed, type SessionDeed} from './session/replay.js';
export {caseId, findFormat, subjectsOf, type SessionContent, type SessionRules} from './session/rules.js';
export {mayDo, SESSION_ACTS, type Seat, type SessionAct} from './session/seats.js';
export {addTotals, countHands, countVotes, findTally, isRevealed, revealTally, setVoters} from './session/tally.js';
export {pauseTimer, resumeTimer, secondsLeft, startTimer} from './session/timer.js';
