/** A place on the plate. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a theme stands among the others. */
export interface Stop {
  /** From the top: 0, 1 … */
  readonly row: number;
  /** How many stand in its row. */
  readonly inRow: number;
  /** Its place in the row as it is seen from the side where a line begins: 0, 1 … The road turns after each row. */
  readonly place: number;
  /** How far it is pushed aside from the straight line: down in a row, to the end of the line in a single column. In em. */
  readonly shift: number;
}

/** All themes on the plate, in their own order. */
export interface Layout {
  readonly columns: number;
  readonly rows: number;
  readonly stops: readonly Stop[];
}

/** The size of the plate in pixels, and that of its letters. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly em: number;
  /** Whether lines begin at the right. */
  readonly isMirrored: boolean;
}

/** Measures of the plate in em; the sheet takes them from here. */
export interface Measures {
  /** Free room above the first row, and below the last one. */
  readonly above: number;
  readonly below: number;
  /** Between the top of a row, or the side of the plate, and the first disc. */
  readonly margin: number;
  /** Of a disc. */
  readonly radius: number;
}

const IN_ROWS: Measures = {above: 5.5, below: 1.5, margin: 1, radius: 3.25};
const IN_A_COLUMN: Measures = {above: 5.5, below: 1, margin: 0.5, radius: 2.125};

/** What makes the line of stops wander, in em. */
const SHIFTS = [1.25, 0, 1.75, 0.5, 2] as const;

/** How far the road stays from the side where it turns, in em. */
const TURN = 1.75;

/** From how many em wide the plate has so many columns. */
const WIDTHS = [30, 48, 64, 92] as const;

/** The measures for a number of columns. */
export function measuresOf(columns: number): Measures {
  return columns === 1 ? IN_A_COLUMN : IN_ROWS;
}

/** How many stops fit beside each other on a plate of this width in em: 1 … 5. */
export function columnsIn(width: number): number {
  return 1 + WIDTHS.filter((least) => width >= least).length;
}

/** Lays any number of themes along a road that turns after each row. Rows differ by one at most, the fullest first. */
export function layOut(count: number, columns: number): Layout {
  const rows = Math.ceil(count / columns);
  const least = Math.floor(count / Math.max(rows, 1));
  const fuller = count - least * rows;
  const stops: Stop[] = [];
  for (let row = 0; row < rows; row += 1) {
    const inRow = row < fuller ? least + 1 : least;
    for (let step = 0; step < inRow; step += 1) {
      const place = row % 2 === 0 ? step : inRow - 1 - step;
      stops.push({row, inRow, place, shift: SHIFTS[stops.length % SHIFTS.length] ?? 0});
    }
  }
  return {columns, rows, stops};
}

/** The middle of each disc, in pixels. */
export function pointsOf(layout: Layout, frame: Frame): readonly Point[] {
  const {width, em} = frame;
  const {margin, radius} = measuresOf(layout.columns);
  return layout.stops.map((stop) => {
    const top = topOf(stop.row, layout, frame);
    const isAlone = layout.columns === 1;
    const fromStart = isAlone ? (margin + stop.shift + radius) * em : ((stop.place + 0.5) / stop.inRow) * width;
    return {
      x: frame.isMirrored ? width - fromStart : fromStart,
      y: isAlone ? top + rowHeightOf(layout, frame) / 2 : top + (margin + stop.shift + radius) * em,
    };
  });
}

/** Where a row begins, in pixels from the top. */
export function topOf(row: number, layout: Layout, frame: Frame): number {
  return measuresOf(layout.columns).above * frame.em + row * rowHeightOf(layout, frame);
}

function rowHeightOf({rows, columns}: Layout, {height, em}: Frame): number {
  const {above, below} = measuresOf(columns);
  return (height - (above + below) * em) / Math.max(rows, 1);
}

/** Path data of the road: from where the plate begins, along every stop, to where it ends. */
export function roadOf(layout: Layout, frame: Frame): string {
  const points = pointsOf(layout, frame);
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const pieces = points.slice(1).map((to, index) => pieceOf(index, points[index] ?? first, to, layout, frame));
  return layout.columns === 1
    ? `M${at(first.x, 0)}L${at(first.x, first.y)}${pieces.join('')}L${at(last.x, frame.height)}`
    : `M${at(startOf(frame), first.y)}L${at(first.x, first.y)}${pieces.join('')}L${at(homeOf(layout, frame)?.x ?? endOf(layout, frame), last.y)}`;
}

/** From the stop at `index` to the next one. */
function pieceOf(index: number, from: Point, to: Point, layout: Layout, frame: Frame): string {
  if (layout.columns === 1) {
    const middle = (from.y + to.y) / 2;
    return `C${at(from.x, middle)} ${at(to.x, middle)} ${at(to.x, to.y)}`;
  }
  if (layout.stops[index]?.row === layout.stops[index + 1]?.row) {
    const middle = (from.x + to.x) / 2;
    return `C${at(middle, from.y)} ${at(middle, to.y)} ${at(to.x, to.y)}`;
  }
  const side = turnOf(layout.stops[index]?.row ?? 0, frame);
  const middle = (from.x + to.x) / 2;
  const reach = side === 0 ? TURN * frame.em : side - TURN * frame.em;
  // a curve comes three quarters of the way to where its handles point
  const handle = middle + (reach - middle) / 0.75;
  return `C${at(handle, from.y)} ${at(handle, to.y)} ${at(to.x, to.y)}`;
}

/** The side where the road leaves a row: the end of the line after the first one, its beginning after the second. */
function turnOf(row: number, frame: Frame): number {
  return (row % 2 === 0) === frame.isMirrored ? 0 : frame.width;
}

function startOf({isMirrored, width}: Frame): number {
  return isMirrored ? width : 0;
}

function endOf({rows}: Layout, frame: Frame): number {
  return turnOf(rows - 1, frame);
}

/** Where the road ends: at home; null where the last stop leaves no room for a house. */
export function homeOf(layout: Layout, frame: Frame): Point | null {
  const last = pointsOf(layout, frame).at(-1);
  const end = endOf(layout, frame);
  const least = (measuresOf(layout.columns).radius + 6) * frame.em;
  if (!last || layout.columns === 1 || Math.abs(end - last.x) < least) return null;
  return {x: end === 0 ? 3 * frame.em : end - 3 * frame.em, y: last.y};
}

/** How a plate is laid out on paper, where nothing can be measured: a layout, and a frame in tenths of an em. */
export interface Paper {
  readonly layout: Layout;
  readonly frame: Frame;
}

/** Width of the plate on paper for its height: a sheet of A3 on its side, with room for the titles of the page above it. */
const PAPER_RATIO = 1.95;
/** What a theme needs on paper, in em. */
const PAPER_ROW = 13;
const PAPER_COLUMN = 13.5;

/** Lays a plate out for paper, with the columns that leave the largest letters. */
export function paperOf(count: number, isMirrored: boolean): Paper {
  const sizes = [2, 3, 4, 5].map((columns) => {
    const {above, below} = measuresOf(columns);
    const height = above + below + Math.ceil(count / columns) * PAPER_ROW;
    return {columns, width: Math.max(height * PAPER_RATIO, columns * PAPER_COLUMN)};
  });
  const best = sizes.reduce((a, b) => (b.width < a.width ? b : a));
  const layout = layOut(count, best.columns);
  return {layout, frame: {width: best.width * 10, height: (best.width / PAPER_RATIO) * 10, em: 10, isMirrored}};
}

/** A point in path data. */
export function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

/** To a tenth of a pixel. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
