import type {PublishedResults, Scale, Score} from '@toegang/model';
import {divideInBands} from '../scoring/scale.js';
import {cleanText} from './clean-text.js';
import {namesIn, type Names, type TableContent} from './names.js';
import type {KeyWords, TableId, TableWords} from './table-words.js';
import {strengthOf} from './strength.js';

/** A number, or a text; where a value is hidden the reason in words, never zero and never nothing. */
export type Cell = string | number;

/** Rows of values under the names of their columns. */
export interface Table {
  readonly id: TableId | 'long';
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many columns say what a row is about; the others hold what was found. */
  readonly keys: number;
}

/** What tables are made from. */
interface Source {
  readonly results: PublishedResults;
  readonly content: TableContent;
  readonly words: TableWords;
  readonly names: Names;
}

type Key = keyof KeyWords;

/**
 * Everything of published results as tables, in the order of the content. Tables about something of which nothing was
 * published are left out.
 */
export function toTables(results: PublishedResults, content: TableContent, words: TableWords): readonly Table[] {
  const source: Source = {results, content, words, names: namesIn(content, words.everyone)};
  return [
    tabulateRespondents(source),
    tabulatePrinciples(source),
    tabulateGaps(source),
    tabulateStatements(source),
    tabulatePriorities(source),
    tabulateAnswers(source),
    tabulateWords(source),
    tabulateAdvice(source),
    tabulateAbout(source),
  ].filter(({rows}) => rows.length > 0);
}

function tabulateRespondents({results, words, names}: Source): Table {
  const rows = inOrder(results.audiences, ({audience}) => [audience], names).map(({audience, respondents}) => [
    names.group(audience),
    respondents.kind === 'shown' ? respondents.n : words.hidden[respondents.reason],
  ]);
  return makeTable('respondents', ['group'], [words.values.respondents], rows, words);
}

function tabulatePrinciples({results, content, words, names}: Source): Table {
  const rows = inOrder(results.principles, ({principle, audience}) => [principle, audience], names).map(
    ({principle, audience, value}) => [
      names.principle(principle),
      names.group(audience),
      principle,
      ...toScoreCells(value, content.scale, words),
    ],
  );
  return makeTable('principles', ['principle', 'group', 'id'], scoreColumns(content.scale, words), rows, words);
}

function tabulateStatements({results, content, words, names}: Source): Table {
  const rows = inOrder(results.statements, ({statement, audience}) => [statement, audience], names).map(
    ({statement, audience, value}) => [
      names.principleOf(statement),
      names.statement(statement, audience),
      names.group(audience),
      statement,
      ...toScoreCells(value, content.scale, words),
    ],
  );
  const keys: readonly Key[] = ['principle', 'statement', 'group', 'id'];
  return makeTable('statements', keys, scoreColumns(content.scale, words), rows, words);
}

function tabulateGaps({results, words, names}: Source): Table {
  const {difference, low, high, certainty} = words.values;
  const rows = inOrder(results.gaps, ({principle, audiences}) => [principle, ...audiences], names).map(
    ({principle, audiences: [first, second], value}) => [
      names.principle(principle),
      names.group(first),
      names.group(second),
      principle,
      ...(value.kind === 'shown'
        ? [value.difference, ...value.interval, words.gaps[strengthOf(value)]]
        : new Array<string>(4).fill(words.hidden[value.reason])),
    ],
  );
  const keys: readonly Key[] = ['principle', 'group', 'otherGroup', 'id'];
  return makeTable('gaps', keys, [difference, low, high, certainty], rows, words);
}

function tabulatePriorities({results, words, names}: Source): Table {
  const {chosenBy, respondents, share} = words.values;
  const rows = inOrder(results.priorities, ({id, audience}) => [id, audience], names).map(
    ({kind, id, audience, value}) => [
      kind === 'principle' ? names.principle(id) : names.principleOf(id),
      kind === 'principle' ? '' : names.statement(id, audience),
      names.group(audience),
      id,
      ...(value.kind === 'shown'
        ? [value.n, value.respondents, value.respondents === 0 ? 0 : (100 * value.n) / value.respondents]
        : new Array<string>(3).fill(words.hidden[value.reason])),
    ],
  );
  const keys: readonly Key[] = ['principle', 'statement', 'group', 'id'];
  return makeTable('priorities', keys, [chosenBy, respondents, share], rows, words);
}

/** As they were published: shuffled, so that their order says nothing. */
function tabulateAnswers({results, words, names}: Source): Table {
  const rows = results.answers.map(({principle, statement, audience, text}) => [
    principle === undefined
      ? statement === undefined
        ? ''
        : names.principleOf(statement)
      : names.principle(principle),
    statement === undefined ? '' : names.statement(statement, audience),
    names.group(audience),
    text,
  ]);
  return makeTable('answers', ['principle', 'statement', 'group'], [words.values.text], rows, words);
}

function tabulateWords({results, words, names}: Source): Table {
  const rows = (results.words ?? []).map(({audience, word}) => [names.group(audience), word]);
  return makeTable('words', ['group'], [words.values.word], rows, words);
}

function tabulateAdvice({results, words, names}: Source): Table {
  const rows = inOrder(results.advice, ({principle, audience}) => [principle, audience], names).map(
    ({principle, audience, tool, why}) => [names.principle(principle), names.group(audience), names.tool(tool), why],
  );
  return makeTable('advice', ['principle', 'group'], [words.values.tool, words.values.why], rows, words);
}

/** What the numbers are, so that the file can be understood by whoever finds it. */
function tabulateAbout({results, content, words}: Source): Table {
  const {about, state, notes} = words;
  const {provenance} = content;
  const rows: (readonly [string, Cell])[] = [
    [about.round, results.round],
    [about.publishedOn, results.publishedOn],
    [about.state, results.open ? state.open : state.closed],
    [about.content, content.title],
    [about.version, `${results.content.id} ${results.content.version}`],
    [about.source, provenance.source],
    [about.licence, provenance.licence],
    [about.minimum, results.minimumGroupSize],
    ...notes,
  ];
  return makeTable('about', ['id'], [words.values.value], rows, words);
}

function makeTable(
  id: TableId,
  keys: readonly Key[],
  values: readonly string[],
  rows: readonly (readonly Cell[])[],
  words: TableWords,
): Table {
  return {
    id,
    name: words.tables[id],
    columns: [...keys.map((key) => words.keys[key]), ...values].map(cleanText),
    rows: rows.map((row) => row.map(toCell)),
    keys: keys.length,
  };
}

/** What every file can hold. Four decimals: the JSON has them all. */
function toCell(cell: Cell): Cell {
  return typeof cell === 'string' ? cleanText(cell) : Math.round(cell * 10_000) / 10_000 + 0;
}

function scoreColumns({options, unknown}: Scale, words: TableWords): readonly string[] {
  const {answers, mean, low, high, lowBand, middleBand, highBand} = words.values;
  return [
    ...[answers, mean, low, high, lowBand, middleBand, highBand],
    ...options.map(({value, label}) => words.option(value, label)),
    words.unknown(unknown),
  ];
}

function toScoreCells(score: Score, scale: Scale, {hidden, inBandsOnly}: TableWords): readonly Cell[] {
  const {options} = scale;
  if (score.kind === 'hidden') return new Array<string>(options.length + 8).fill(hidden[score.reason]);
  const {n, mean, interval, distribution} = score;
  const {low, middle, high, unknown} = score.bands ?? divideInBands(distribution ?? {}, scale);
  const perOption = options.map(({value}) => (distribution ? (distribution[value] ?? 0) : inBandsOnly));
  return [n, mean, ...interval, low, middle, high, ...perOption, unknown];
}

function inOrder<Row>(rows: readonly Row[], idsOf: (row: Row) => readonly string[], {place}: Names): readonly Row[] {
  const rank = (row: Row): readonly number[] => idsOf(row).map(place);
  return [...rows].sort((one, other) => {
    const [a, b] = [rank(one), rank(other)];
    return a.map((at, index) => at - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
}
