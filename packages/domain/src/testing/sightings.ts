import {narrowResults} from '../index.js';
import type {PublishedResults, ShownScore} from '@toegang/model';
import {MOST_SPELLED, play, spellOut, type Cast, type History, type House} from './histories.js';

/** Who is counted in one published number. */
export type Members = ReadonlySet<number>;

/** One published number, as somebody saw it who knows who is counted in it. */
export interface Sighting {
  /** What it is about, without the audience: a total lies beside its groups. */
  readonly cell: string;
  readonly audience: string;
  readonly members: Members;
  readonly value: ShownScore | GroupValue;
}

/** How many there are of a group, and how many of them chose each thing to improve. */
interface GroupValue {
  readonly kind: 'group';
  readonly n: number;
  readonly chosen: Readonly<Record<string, number>>;
}

/** Everything that was published of a history: each different publication once, with all that can be seen in it. */
export interface Watched {
  readonly publications: readonly {readonly results: PublishedResults; readonly sightings: readonly Sighting[]}[];
  /** What each answered with a number. */
  readonly answered: readonly (readonly string[])[];
}

/**
 * Watches a house in which people of this cast come and go. Who is counted where is found by playing the same history
 * again with people whose answers spell it out: the rules count heads, and never look at which number somebody gave.
 */
export function watch(history: History, build: (history: History) => House, cast: Cast): Watched {
  const {publications, answered} = play(history, build(history), cast);
  const blocks = Array.from({length: Math.ceil(cast.most / MOST_SPELLED)}, (_, at) => at * MOST_SPELLED);
  const spelled = blocks.map((first) => ({
    first,
    publications: play(history, build(history), spellOut(first, cast.most)).publications,
  }));
  const seen = new Set<string>();
  return {
    answered,
    publications: publications.flatMap((results, at) => {
      const json = JSON.stringify(results);
      if (seen.has(json)) return [];
      seen.add(json);
      const keys = spelled.map((block) => ({first: block.first, cells: readCells(block.publications[at] ?? results)}));
      const sightings = [...viewsOf(results)].flatMap((view) =>
        [...readCells(view)].map(([key, {cell, audience, value}]) => {
          const members = new Set(keys.flatMap(({first, cells}) => spell(cells.get(key)?.value, first)));
          return {cell, audience, members, value};
        }),
      );
      return [{results, sightings}];
    }),
  };
}

/** The whole, and what it says of each choice of audiences that somebody may ask for. */
function* viewsOf(results: PublishedResults): Generator<PublishedResults> {
  const audiences = results.audiences.map(({audience}) => audience);
  for (let choice = 1; choice < 2 ** audiences.length; choice++) {
    const asked = audiences.filter((_, at) => (choice >> at) % 2 === 1);
    const view = narrowResults(results, asked);
    if (view) yield view;
  }
}

type Cell = Pick<Sighting, 'cell' | 'audience' | 'value'>;

/** All numbers that are shown. A difference between two groups is made of their means, and says nothing more. */
function readCells({audiences, principles, statements, priorities}: PublishedResults): ReadonlyMap<string, Cell> {
  const groups = audiences.flatMap(({audience, respondents}): Cell[] => {
    if (respondents.kind === 'hidden') return [];
    const own = priorities.filter((row) => row.audience === audience);
    const chosen = own.flatMap(({id, value}) =>
      value.kind === 'shown' && value.n > 0 ? [[id, value.n] as const] : [],
    );
    return [{cell: 'group', audience, value: {kind: 'group', n: respondents.n, chosen: Object.fromEntries(chosen)}}];
  });
  const scores = [
    ...principles.map(({principle, ...row}) => ({cell: `principle ${principle}`, ...row})),
    ...statements.map(({statement, ...row}) => ({cell: `statement ${statement}`, ...row})),
  ].flatMap(({cell, audience, value}): Cell[] => (value.kind === 'shown' ? [{cell, audience, value}] : []));
  return new Map([...groups, ...scores].map((row) => [`${row.cell}/${row.audience}`, row]));
}

/** Reads who is in a number out of what people gave who spell it out. */
function spell(value: Sighting['value'] | undefined, first: number): readonly number[] {
  if (value === undefined) return [];
  if (value.kind === 'group') return Object.keys(value.chosen).map((voice) => first + Number(voice.slice(6)));
  const digits = BigInt(Math.round(value.n * value.mean)).toString(2);
  return Array.from({length: digits.length}, (_, at) => at)
    .filter((at) => digits.at(-1 - at) === '1')
    .map((at) => first + at);
}
