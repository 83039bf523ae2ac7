import * as v from 'valibot';
import {findContentProblems} from './content-problems.js';
import {parseWith, type Immutable, type Parsed} from './parse.js';
import {Address, Id, Language, Text} from './primitives.js';

/** Where content comes from. `own`: our words; `quoted`: with permission; `draft`: nobody checked it yet. */
const Provenance = v.object({source: Text, licence: Text, status: v.picklist(['own', 'quoted', 'draft'])});

/** A run of text inside a block. */
const Inline = v.object({text: v.string(), strong: v.optional(v.boolean()), link: v.optional(Address)});

/** Rich text is typed blocks, never a string of HTML. */
const Block = v.variant('type', [
  v.object({type: v.literal('paragraph'), text: v.array(Inline)}),
  v.object({type: v.literal('list'), items: v.array(v.array(Inline))}),
]);

/** A group of respondents (doelgroep). */
const Audience = v.object({id: Id, label: Text, plural: v.optional(Text), description: v.optional(Text)});

const ScaleOption = v.object({value: v.pipe(v.number(), v.integer()), label: Text});

/** The answer scale, lowest value first; `unknown` is the label of the answer that never counts as a number. */
const Scale = v.object({options: v.pipe(v.array(ScaleOption), v.minLength(2), v.maxLength(11)), unknown: Text});

/** One of the aspects of good access (uitgangspunt); an axis of the radar. */
const Principle = v.object({
  id: Id,
  title: Text,
  short: v.optional(Text),
  explanation: v.optional(Text),
  source: v.optional(Id),
});

const TextByAudience = v.record(Id, Text);

/** A sentence to score (stelling), worded for each audience; `easy` is the variant for easy reading. */
const Statement = v.object({id: Id, principle: Id, texts: TextByAudience, easy: v.optional(TextByAudience)});

/** What a respondent may choose to improve first, how many, and whether to say why. */
const Priorities = v.object({
  kind: v.picklist(['statement', 'principle']),
  max: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20)),
  why: v.picklist(['optional', 'required', 'off']),
});

const Case = v.object({title: Text, story: v.array(Block), dilemma: Text, questions: v.array(Text)});
const Practice = v.object({title: Text, body: v.array(Block), place: v.optional(Text), link: v.optional(Address)});

/** A subject of the talk plate (thema). */
const Theme = v.object({
  id: Id,
  title: Text,
  icon: v.optional(Id),
  intro: v.array(Block),
  cases: v.array(Case),
  statements: v.array(v.object({id: Id, text: Text})),
  practices: v.array(Practice),
  principles: v.array(Id),
});

const OpeningQuestion = v.object({id: Id, text: Text, themes: v.array(Id)});

/** A way to dig deeper (verdiepingsmethode). */
const Tool = v.object({
  id: Id,
  title: Text,
  description: Text,
  principles: v.optional(v.array(Id)),
  link: v.optional(Address),
  source: v.optional(Id),
});

const Source = v.object({
  id: Id,
  title: Text,
  publisher: v.optional(Text),
  year: v.optional(v.number()),
  link: v.optional(Address),
  description: v.optional(Text),
});

/** A rule: when the mean of a principle in an audience is below the limit, this tool digs deeper. */
const Advice = v.object({principle: Id, audience: Id, below: v.number(), tool: Id, why: Text});

const Choice = v.object({id: Id, label: Text});

const base = {
  schema: v.literal('toegang-content/1'),
  id: Id,
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  lang: Language,
  dir: v.optional(v.picklist(['ltr', 'rtl']), 'ltr'),
  title: Text,
  provenance: Provenance,
};

const scan = {
  audiences: v.pipe(v.array(Audience), v.minLength(1)),
  scale: Scale,
  principles: v.pipe(v.array(Principle), v.minLength(1)),
  statements: v.pipe(v.array(Statement), v.minLength(1)),
  priorities: Priorities,
};

const rest = {
  openingQuestions: v.array(OpeningQuestion),
  themes: v.array(Theme),
  tools: v.array(Tool),
  sources: v.array(Source),
  advice: v.array(Advice),
  plan: v.object({levels: v.array(Choice), statuses: v.array(Choice)}),
};

/** All that a scan needs of a pack, and what results are counted by. */
export const ScanContentSchema = v.object({...base, ...scan});
export type ScanContent = Immutable<v.InferOutput<typeof ScanContentSchema>>;

/** Everything a municipality says: a pack in one piece, or any part of it. */
export const ContentPackSchema = v.object({
  ...base,
  ...v.entriesFromObjects([v.partial(v.object({...scan, ...rest}))]),
});
export type ContentPack = Immutable<v.InferOutput<typeof ContentPackSchema>>;

export type Audience = ScanContent['audiences'][number];
export type Principle = ScanContent['principles'][number];
export type Statement = ScanContent['statements'][number];
export type Scale = ScanContent['scale'];

/** Reads a content pack, whole or in part. Refuses double ids, missing texts and references to nothing. */
export function parseContentPack(input: unknown): Parsed<ContentPack> {
  return withoutContentProblems(parseWith(ContentPackSchema, input));
}

/** Reads the part of a pack that a scan needs; other parts that came along are left out. */
export function parseScanContent(input: unknown): Parsed<ScanContent> {
  return withoutContentProblems(parseWith(ScanContentSchema, input));
}

function withoutContentProblems<Pack extends ContentPack>(parsed: Parsed<Pack>): Parsed<Pack> {
  if (!parsed.ok) return parsed;
  const problems = findContentProblems(parsed.value);
  return problems.length > 0 ? {ok: false, problems} : parsed;
}
