/** A point of the drawing: the score of a group on a principle, by their places in the chart. */
export interface Spot {
  readonly principle: number;
  readonly series: number;
}

/** How many principles and groups there are to go to. */
export interface Extent {
  readonly principles: number;
  readonly series: number;
}

/**
 * Where a key leads from a point; null for a key that leads nowhere. Past the last one it begins again. Right is
 * clockwise in every language: the drawing is not mirrored.
 */
export function spotAfter(key: string, {principle, series}: Spot, extent: Extent): Spot | null {
  const steps: Readonly<Record<string, readonly [principles: number, series: number]>> = {
    ArrowRight: [1, 0],
    ArrowLeft: [-1, 0],
    ArrowDown: [0, 1],
    ArrowUp: [0, -1],
    Home: [-principle, 0],
    End: [-principle - 1, 0],
  };
  const step = steps[key];
  const around = (value: number, count: number): number => (value + count) % count;
  return step
    ? {principle: around(principle + step[0], extent.principles), series: around(series + step[1], extent.series)}
    : null;
}
