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

const IN_ROWS: Measures = {above: 4, below: 1.5, margin: 1, radius: 3.25};
const IN_A_COLUMN: Measures = {above: 5, below: 1, margin: 0.5, radius: 2.125};

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
    : `M${at(startOf(frame), first.y)}L${at(first.x, first.y)}${pieces.join('')}L${at(endOf(layout, frame), last.y)}`;
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

/** Path data of a hill: a wavy crest at `top`, and all that is below it. `seed` makes one hill differ from the next. */
export function hillOf(top: number, seed: number, {width, height, em}: Frame): string {
  const waves = Math.max(1, Math.round(width / (26 * em)));
  const step = width / waves;
  let path = `M${at(0, crestAt(0, top, seed, em))}`;
  for (let wave = 0; wave < waves; wave += 1) {
    const [from, to] = [wave * step, (wave + 1) * step];
    const bend = (seed + wave) % 2 === 0 ? -2.5 : 2;
    path += `C${at(from + step / 3, top + bend * em)} ${at(to - step / 3, top - bend * em)} ${at(to, crestAt(wave + 1, top, seed, em))}`;
  }
  return `${path}V${round(height)}H0Z`;
}

function crestAt(wave: number, top: number, seed: number, em: number): number {
  return top + (((seed * 2 + wave) % 3) - 1) * 0.6 * em;
}

/** What may stand beside the road. */
const PROPS = ['tree', 'house', 'trees', 'people', 'tree', 'bush'] as const;
export type PropKind = (typeof PROPS)[number];

/** Something beside the road: where its foot is. */
export interface Prop extends Point {
  readonly kind: PropKind;
}

/** What stands beside the road: between the stops of each row, where there is room, above the road. */
export function propsOf(layout: Layout, frame: Frame): readonly Prop[] {
  if (layout.columns === 1) return [];
  const points = pointsOf(layout, frame);
  const props: Prop[] = [];
  for (let row = 0; row < layout.rows; row += 1) {
    const xs = points.filter((_, index) => layout.stops[index]?.row === row).map(({x}) => x);
    const gaps = gapsBetween(xs.toSorted((a, b) => a - b));
    for (const x of gaps) {
      const kind = PROPS[(props.length * 5 + row) % PROPS.length] ?? 'tree';
      props.push({kind, x, y: topOf(row, layout, frame) + 1.25 * frame.em});
    }
  }
  return props;
}

function gapsBetween(xs: readonly number[]): readonly number[] {
  return xs.slice(1).map((x, index) => (x + (xs[index] ?? x)) / 2);
}

function at(x: number, y: number): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
