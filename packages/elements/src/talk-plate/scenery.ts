import {at, homeOf, pointsOf, round, topOf, type Frame, type Layout, type Point} from './geometry.js';

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

/** What may stand beside the road, in the order in which it comes. */
const PROPS = ['trees', 'house', 'tree', 'people', 'bush', 'trees', 'houses', 'tree', 'bench'] as const;
export type PropKind = (typeof PROPS)[number] | 'home' | 'cloud';

/** Something in the landscape: where its foot is. */
export interface Prop extends Point {
  readonly kind: PropKind;
}

/** What stands between the stops of each row, where there is room; the houses where the road ends; and clouds. */
export function propsOf(layout: Layout, frame: Frame): readonly Prop[] {
  const points = pointsOf(layout, frame);
  const home = homeOf(layout, frame);
  if (layout.columns === 1) return cloudsOf(frame);
  const props: Prop[] = [];
  for (let row = 0; row < layout.rows; row += 1) {
    const xs = points.filter((_, index) => layout.stops[index]?.row === row).map(({x}) => x);
    for (const gap of gapsBetween(xs.toSorted((a, b) => a - b))) {
      for (const x of gap.width > ROOM_FOR_TWO * frame.em
        ? [gap.middle - 2 * frame.em, gap.middle + 1.75 * frame.em]
        : [gap.middle]) {
        const kind = PROPS[props.length % PROPS.length] ?? 'tree';
        const lift = props.length % 2 === 0 ? 1.25 : 1.75;
        props.push({kind, x, y: topOf(row, layout, frame) + lift * frame.em});
      }
    }
  }
  return [
    ...cloudsOf(frame),
    ...props,
    ...(home ? [{kind: 'home' as const, x: home.x, y: home.y + 0.75 * frame.em}] : []),
  ];
}

/** From how wide a gap between two stops is, from middle to middle, two things stand in it. In em. */
const ROOM_FOR_TWO = 18;

function cloudsOf({width, em}: Frame): readonly Prop[] {
  return [0.14, 0.58].map((across, index) => ({kind: 'cloud', x: across * width, y: (2.5 + index * 0.5) * em}));
}

interface Gap {
  readonly middle: number;
  readonly width: number;
}

function gapsBetween(xs: readonly number[]): readonly Gap[] {
  return xs.slice(1).map((x, index) => {
    const before = xs[index] ?? x;
    return {middle: (x + before) / 2, width: x - before};
  });
}
