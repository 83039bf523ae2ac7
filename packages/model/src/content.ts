import * as v from 'valibot';
import type {Immutable} from './parse.js';
import {Address, Id, Integer, Text} from './primitives.js';
import {contentEntries, scanEntries} from './scan-content.js';
import {SessionFormat} from './session-format.js';

/** A run of text inside a block. */
const Inline = v.object({text: v.string(), strong: v.optional(v.boolean()), link: v.optional(Address)});

/** Rich text is typed blocks, never a string of HTML. */
export const Block = v.variant('type', [
  v.object({type: v.literal('paragraph'), text: v.array(Inline)}),
  v.object({type: v.literal('list'), items: v.array(v.array(Inline))}),
]);

/** A story with a dilemma to talk about (casus). */
const Case = v.object({title: Text, story: v.array(Block), dilemma: Text, questions: v.array(Text)});

/** What works elsewhere (praktijkvoorbeeld). */
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

/** A question that a session begins with; the answer leads to these themes. */
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

/** Where something can be read (bron). */
const Source = v.object({
  id: Id,
  title: Text,
  publisher: v.optional(Text),
  year: v.optional(Integer),
  link: v.optional(Address),
  description: v.optional(Text),
});

/** A rule: when the mean of a principle in an audience is below the limit, on the scale, this tool digs deeper. */
const Advice = v.object({principle: Id, audience: Id, below: v.number(), tool: Id, why: Text});

const Choice = v.object({id: Id, label: Text});

/** Who decides on an action (niveau). */
const Level = v.object({id: Id, label: Text, description: v.optional(Text)});

/** What a facilitator reads beforehand (handreiking). */
const Guide = v.object({title: Text, sections: v.array(v.object({id: Id, title: Text, body: v.array(Block)}))});

/** The parts of a pack that a scan does without: to talk, to plan, and the library. */
const otherEntries = {
  openingQuestions: v.array(OpeningQuestion),
  themes: v.array(Theme),
  formats: v.array(SessionFormat),
  disciplines: v.array(Choice),
  guide: Guide,
  tools: v.array(Tool),
  sources: v.array(Source),
  advice: v.array(Advice),
  plan: v.object({levels: v.array(Level), statuses: v.array(Choice)}),
};

/** Everything a municipality says: a pack in one piece, or any part of it. */
export const ContentPackSchema = v.object({
  ...contentEntries,
  ...v.partial(v.object({...scanEntries, ...otherEntries})).entries,
});
export type ContentPack = Immutable<v.InferOutput<typeof ContentPackSchema>>;
