import {ALL_AUDIENCES, type PublishedResults, type Share} from '@toegang/model';
import type {Chart, Series} from '../../radar/chart.js';
import type {ExportOrder} from './export-order.js';
import {colourOf, drawMark} from './mark-shapes.js';
import {layPage, type LegendRow} from './page.js';
import type {Palette} from './palette.js';
import {breakText, type Picture, type Shape} from './picture.js';
import type {FileVoice} from './voice.js';

/** An improvement point with what each group of the chart made of it. */
export interface ChosenPoint {
  readonly id: string;
  readonly name: string;
  readonly shares: readonly Share[];
}

/** More would not fit on a page that people read. */
const MOST = 10;
/** In user units. */
const WIDTH = 760;
const MARGIN = 24;
const MARK = 22;
const BAR = 430;
const BAR_HEIGHT = 16;
const ROW = 24;

/** The improvement points that most people chose, the most chosen first, with a bar for each group. */
export function makePrioritiesPicture(order: ExportOrder, chart: Chart, voice: FileVoice): Picture {
  const points = findChosen(order.results, order.content, chart).slice(0, MOST);
  const {palette} = order;
  const {words} = voice;
  const shapes: Shape[] = [];
  let y = 0;
  for (const point of points) {
    for (const line of breakText(point.name, WIDTH - 2 * MARGIN)) {
      y += 22;
      shapes.push({kind: 'text', text: line, at: [MARGIN, y], size: 16, fill: palette.text, isBold: true});
    }
    for (const [index, group] of chart.shown.entries()) {
      y += ROW;
      shapes.push(...drawBar(group, point.shares[index], y, palette, voice));
    }
    y += 16;
  }
  const piece = {frame: [0, 0, WIDTH, y] as const, shapes, numbered: []};
  const legend = chart.shown.map(({mark, name}): LegendRow => ({
    sample: [drawMark(mark, [0, 0], palette)],
    bold: name,
    text: '',
  }));
  const description = describe(points, chart, voice);
  const foot = words.asOf(order.results.publishedOn);
  return layPage(piece, {title: words.headings.priorities, description, lang: words.lang, legend, foot}, palette);
}

/** What was chosen to improve, by how large a part of all chose it; what nobody chose is left out. */
export function findChosen(
  {priorities}: PublishedResults,
  {principles, statements}: ExportOrder['content'],
  {shown}: Chart,
): readonly ChosenPoint[] {
  const titles = new Map(principles.map(({id, title}) => [id, title]));
  const texts = new Map(statements.map((statement) => [statement.id, Object.values(statement.texts)[0] ?? '']));
  const of = (id: string, audience: string): Share =>
    priorities.find((row) => row.id === id && row.audience === audience)?.value ?? {
      kind: 'hidden',
      reason: 'no-answers',
    };
  return [...new Map(priorities.map(({id, kind}) => [id, kind]))]
    .map(([id, kind]) => ({
      id,
      name: (kind === 'principle' ? titles : texts).get(id) ?? id,
      shares: shown.map(({audience}) => of(id, audience)),
      weight: partOf(of(id, ALL_AUDIENCES)) || Math.max(0, ...shown.map(({audience}) => partOf(of(id, audience)))),
    }))
    .filter(({weight}) => weight > 0)
    .sort((one, other) => other.weight - one.weight);
}

/** What a group made of a point, in words. */
export function sayShare(share: Share | undefined, {words, whole}: FileVoice): string {
  return share?.kind === 'shown'
    ? words.chosenBy(whole(100 * partOf(share)), whole(share.n), whole(share.respondents))
    : words.hidden[share?.reason ?? 'no-answers'];
}

/** Of a group, from 0 to 1; 0 where it is hidden. */
function partOf(share: Share): number {
  return share.kind === 'shown' && share.respondents > 0 ? share.n / share.respondents : 0;
}

function drawBar(group: Series, share: Share | undefined, y: number, palette: Palette, voice: FileVoice) {
  const part = share ? partOf(share) : 0;
  const [x, middle] = [MARGIN + MARK, y - 5];
  const colour = colourOf(group.mark, palette);
  const bar = `M${x} ${middle - BAR_HEIGHT / 2}h${Math.max(part * BAR, 1)}v${BAR_HEIGHT}h${-Math.max(part * BAR, 1)}Z`;
  const isOpen = group.mark % 2 === 1;
  return [
    drawMark(group.mark, [MARGIN + 8, middle], palette),
    ...(share?.kind === 'shown'
      ? [{kind: 'path', d: bar, fill: colour, opacity: isOpen ? 0.35 : 1, stroke: colour, width: 1.5} as const]
      : []),
    {
      kind: 'text',
      text: sayShare(share, voice),
      at: [x + part * BAR + 10, y],
      size: 15,
      fill: palette.text,
    } as const,
  ];
}

function describe(points: readonly ChosenPoint[], {shown}: Chart, voice: FileVoice): string {
  return points
    .flatMap(({name, shares}) =>
      shares.map((share, index) => voice.words.scoreOf(name, shown[index]?.name ?? '', sayShare(share, voice))),
    )
    .join(' ');
}
