import * as v from 'valibot';
import type {Immutable} from './parse.js';
import {Id, Integer, Text} from './primitives.js';
import {MAXIMUM_DOTS} from './session-limits.js';

/** Where a session is. A format gives each phase its own words, and may do without some. */
export const SessionPhase = v.picklist(['welcome', 'questions', 'themes', 'theme', 'plan', 'close']);
export type SessionPhase = v.InferOutput<typeof SessionPhase>;

/** What happens inside the phase `theme`, for one theme or principle after another. */
export const TalkStep = v.picklist(['intro', 'results', 'case', 'vote', 'talk', 'tool', 'points']);
export type TalkStep = v.InferOutput<typeof TalkStep>;

/**
 * What participants are asked to do with their phones: say their discipline, answer the opening questions, write down
 * what they recognise, place dots, vote on a statement, write points.
 */
const Ask = v.picklist(['disciplines', 'questions', 'notes', 'dots', 'vote', 'points']);

/** In minutes. */
const Minutes = v.pipe(Integer, v.minValue(1, 'at least 1'), v.maxValue(240, 'at most 240'));

/** What each seat does: the facilitator step by step, the others in a sentence on their screens. */
const SeatTexts = v.object({facilitator: v.array(Text), participant: Text, screen: Text});

const part = {title: Text, minutes: Minutes, asks: v.array(Ask), texts: SeatTexts};

/** A way to hold a session (werkvorm): which phases in which order, how long, and who does what. */
export const SessionFormat = v.object({
  id: Id,
  title: Text,
  description: Text,
  /** What the group divides its dots over, and then talks about. */
  subjects: v.picklist(['themes', 'principles']),
  /** In dots: how many each person divides. */
  dots: v.pipe(Integer, v.minValue(1, 'at least 1'), v.maxValue(MAXIMUM_DOTS, `at most ${MAXIMUM_DOTS}`)),
  /** How many subjects there is time for. */
  talks: v.pipe(Integer, v.minValue(1, 'at least 1'), v.maxValue(20, 'at most 20')),
  /** What the talk is for; stays in sight. */
  goals: v.array(Text),
  /** What to write about while each group looks at its own results. */
  prompts: v.optional(v.array(v.object({id: Id, text: Text}))),
  /** The minutes of the phase `theme` are those of one subject. */
  phases: v.pipe(v.array(v.object({phase: SessionPhase, ...part})), v.minLength(1, 'at least 1 phase')),
  steps: v.array(v.object({step: TalkStep, ...part})),
});
export type SessionFormat = Immutable<v.InferOutput<typeof SessionFormat>>;
