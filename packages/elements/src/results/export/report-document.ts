import {strengthOf, toTables, type TableWords} from '@toegang/domain/report.js';
import type {Score} from '@toegang/model';
import {cleanBlock, makeTable, type DocumentBlock} from '../../context/files/document.js';
import {NOTHING, titleOf, type Chart} from '../../radar/chart.js';
import type {ExportOrder} from './export-order.js';
import type {Picture} from './picture.js';
import {findChosen, sayShare} from './priorities-picture.js';
import type {FileVoice} from './voice.js';

/** A piece of a report. */
export type ReportBlock = DocumentBlock<Picture>;

/** What a report is made of. */
export interface ReportSource {
  readonly order: ExportOrder;
  readonly chart: Chart;
  readonly pictures: Readonly<Record<'radar' | 'priorities', Picture>>;
  readonly voice: FileVoice;
  readonly tableWords: TableWords;
}

type Section = (source: ReportSource) => readonly ReportBlock[];

/** The report as a document: the same facts as on screen, in the same order. A section without facts is left out. */
export function makeReport(source: ReportSource): readonly ReportBlock[] {
  const {order, voice} = source;
  const {words} = voice;
  const {publishedOn, open} = order.results;
  const blocks: readonly ReportBlock[] = [
    {kind: 'heading', level: 1, text: words.title},
    {kind: 'paragraph', text: `${words.asOf(publishedOn)} ${open ? words.stillOpen : words.closed}`.trim()},
    {kind: 'paragraph', text: words.note},
    ...SECTIONS.flatMap(([name, make]) => {
      const blocks = make(source);
      return blocks.length > 0 ? [{kind: 'heading', level: 2, text: words.headings[name]} as const, ...blocks] : [];
    }),
  ];
  return blocks.map(cleanBlock);
}

const SECTIONS: readonly (readonly [keyof FileVoice['words']['headings'], Section])[] = [
  ['respondents', tellRespondents],
  ['summary', tellSentences],
  ['radar', tellPrinciples],
  ['gaps', tellGaps],
  ['statements', tellStatements],
  ['priorities', tellPriorities],
  ['answers', tellAnswers],
  ['advice', tellAdvice],
  ['about', tellAbout],
];

function tellRespondents({chart, voice: {words}}: ReportSource): readonly ReportBlock[] {
  const items = chart.series.map(({name, respondents}) =>
    words.askedAs(name, respondents.kind === 'shown' ? words.people(respondents.n) : words.hidden[respondents.reason]),
  );
  return [{kind: 'list', items}];
}

function tellSentences({order: {sentences}}: ReportSource): readonly ReportBlock[] {
  return sentences.length > 0 ? [{kind: 'list', items: sentences}] : [];
}

function tellPrinciples({chart, pictures, voice, tableWords}: ReportSource): readonly ReportBlock[] {
  const rows = chart.principles.map(({title}, index) => [
    title,
    ...chart.series.map(({scores}) => sayScore(scores[index] ?? NOTHING, chart, voice)),
  ]);
  const table = makeTable([tableWords.keys.principle, ...chart.series.map(({name}) => name)], rows);
  return chart.shown.length > 0 ? [{kind: 'picture', picture: pictures.radar}, table] : [table];
}

function tellGaps({chart, voice: {words, score}, tableWords}: ReportSource): readonly ReportBlock[] {
  const {keys, values, gaps: verdicts} = tableWords;
  const rows = chart.comparisons.flatMap(({first, second, gaps}) =>
    gaps.map((gap, index) => {
      const title = titleOf(chart, index);
      if (gap.kind === 'hidden') return [title, words.hidden[gap.reason], ''];
      const strength = strengthOf(gap);
      if (strength === 'unclear') return [title, verdicts.unclear, ''];
      const higher = words.higher((gap.difference > 0 ? first : second).name, score(Math.abs(gap.difference)));
      return [title, higher, verdicts[strength]];
    }),
  );
  return rows.length > 0 ? [makeTable([keys.principle, values.difference, values.certainty], rows)] : [];
}

function tellStatements(source: ReportSource): readonly ReportBlock[] {
  const {order, chart, voice, tableWords} = source;
  const {statements} = order.content;
  const scoreOf = (id: string, group: string): Score =>
    order.results.statements.find(({statement, audience}) => statement === id && audience === group)?.value ?? NOTHING;
  const columns = [tableWords.keys.statement, ...chart.series.map(({name}) => name)];
  return chart.principles.flatMap(({id, title}): readonly ReportBlock[] => {
    const rows = statements
      .filter(({principle}) => principle === id)
      .map((statement) => [
        sayStatement(statement.texts, source),
        ...chart.series.map(({audience}) => sayScore(scoreOf(statement.id, audience), chart, voice)),
      ]);
    return rows.length > 0 ? [{kind: 'heading', level: 3, text: title}, makeTable(columns, rows)] : [];
  });
}

/** Once, or where groups read other words, as each group read it. */
function sayStatement(texts: Readonly<Record<string, string>>, {chart, voice: {words}}: ReportSource): string {
  const asked = chart.series.flatMap(({audience, name}) => {
    const text = new Map(Object.entries(texts)).get(audience);
    return text === undefined ? [] : {name, text};
  });
  const isSame = new Set(asked.map(({text}) => text)).size === 1;
  return isSame ? (asked[0]?.text ?? '') : asked.map(({name, text}) => words.askedAs(name, text)).join('\n');
}

function tellPriorities({order, chart, pictures, voice, tableWords}: ReportSource): readonly ReportBlock[] {
  const points = findChosen(order.results, order.content, chart);
  if (points.length === 0) return [];
  const rows = points.map(({name, shares}) => [name, ...shares.map((share) => sayShare(share, voice))]);
  const columns = [tableWords.tables.priorities, ...chart.shown.map(({name}) => name)];
  return [{kind: 'picture', picture: pictures.priorities}, makeTable(columns, rows)];
}

function tellAnswers(source: ReportSource): readonly ReportBlock[] {
  const {order, chart, voice} = source;
  const principleOf = new Map(order.content.statements.map(({id, principle}) => [id, principle]));
  const about = (answer: (typeof order.results.answers)[number]): string =>
    answer.principle ?? principleOf.get(answer.statement ?? '') ?? '';
  const groups = [...chart.principles.map(({id, title}) => ({id, title})), {id: '', title: voice.words.noPrinciple}];
  const nameOf = (id: string): string => chart.series.find(({audience}) => audience === id)?.name ?? id;
  return groups.flatMap(({id, title}): readonly ReportBlock[] => {
    const answers = order.results.answers.filter((answer) => about(answer) === id);
    if (answers.length === 0) return [];
    const quotes = answers.map(({text, audience}) => ({kind: 'quote', text, by: nameOf(audience)}) as const);
    return [{kind: 'heading', level: 3, text: title}, ...quotes];
  });
}

function tellAdvice(source: ReportSource): readonly ReportBlock[] {
  return tellTable(source, 'advice');
}

function tellAbout(source: ReportSource): readonly ReportBlock[] {
  return tellTable(source, 'about');
}

function tellTable({order, tableWords}: ReportSource, wanted: 'advice' | 'about'): readonly ReportBlock[] {
  return toTables(order.results, order.content, tableWords)
    .filter(({id}) => id === wanted)
    .map(({columns, rows}) =>
      makeTable(
        columns,
        rows.map((row) => row.map(String)),
      ),
    );
}

function sayScore(score: Score, {ends: [, max]}: Chart, {words, score: say, whole}: FileVoice): string {
  if (score.kind === 'hidden') return words.hidden[score.reason];
  const [low, high] = score.interval;
  const facts = [words.outOf(say(score.mean), whole(max)), words.answers(score.n), words.between(say(low), say(high))];
  return facts.join(', ');
}
