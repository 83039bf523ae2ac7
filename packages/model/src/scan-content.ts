import * as v from 'valibot';
import type {Immutable} from './parse.js';
import {Id, Integer, Language, recordOf, Text, Version} from './primitives.js';

/** In priorities. How many a pack may let a respondent choose. */
export const MAXIMUM_PRIORITIES = 20;

/** Where content comes from. `own`: our words; `quoted`: with permission; `draft`: nobody checked it yet. */
const Provenance = v.object({source: Text, licence: Text, status: v.picklist(['own', 'quoted', 'draft'])});

/** A group of respondents (doelgroep). */
const Audience = v.object({id: Id, label: Text, plural: v.optional(Text), description: v.optional(Text)});

const ScaleOption = v.object({value: Integer, label: Text});

/** The answer scale, lowest value first; `unknown` is the label of the answer that never counts as a number. */
const Scale = v.object({
  options: v.pipe(v.array(ScaleOption), v.minLength(2, 'at least 2 options'), v.maxLength(11, 'at most 11 options')),
  unknown: Text,
});

/** One of the aspects of good access (uitgangspunt); an axis of the radar. `short` is its name where room is scarce. */
const Principle = v.object({
  id: Id,
  title: Text,
  short: v.optional(Text),
  explanation: v.optional(Text),
  source: v.optional(Id),
});

/** A wording per audience, by the id of the audience. */
const TextByAudience = recordOf(Id, Text);

/**
 * A sentence to score (stelling). An audience without a text does not get to see it; `easy` is the variant for easy
 * reading.
 */
const Statement = v.object({id: Id, principle: Id, texts: TextByAudience, easy: v.optional(TextByAudience)});

/** What a respondent may choose to improve first, how many, and whether to say why. */
const Priorities = v.object({
  kind: v.picklist(['statement', 'principle']),
  max: v.pipe(Integer, v.minValue(1, 'at least 1'), v.maxValue(MAXIMUM_PRIORITIES, `at most ${MAXIMUM_PRIORITIES}`)),
  why: v.picklist(['optional', 'required', 'off']),
});

/** What every pack and every part of one begins with. */
export const contentEntries = {
  schema: v.literal('toegang-content/1'),
  id: Id,
  version: Version,
  lang: Language,
  dir: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
  title: Text,
  provenance: Provenance,
};

/** The part of a pack that a scan asks from. */
export const scanEntries = {
  audiences: v.pipe(v.array(Audience), v.minLength(1, 'at least 1 audience')),
  scale: Scale,
  principles: v.pipe(v.array(Principle), v.minLength(1, 'at least 1 principle')),
  statements: v.pipe(v.array(Statement), v.minLength(1, 'at least 1 statement')),
  priorities: Priorities,
};

/** All that a scan needs of a pack, and what results are counted by. */
export const ScanContentSchema = v.object({...contentEntries, ...scanEntries});
export type ScanContent = Immutable<v.InferOutput<typeof ScanContentSchema>>;

/** The part of a pack that a scan asks from, or less of it. */
export type ScanParts = {readonly [Part in keyof typeof scanEntries]?: ScanContent[Part] | undefined};

export type Audience = ScanContent['audiences'][number];
export type Principle = ScanContent['principles'][number];
export type Statement = ScanContent['statements'][number];
export type Scale = ScanContent['scale'];
