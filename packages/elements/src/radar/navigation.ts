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
  const around = (value: number, count: number): number => (value + count) % count;
  switch (key) {
    case 'ArrowRight':
      return {principle: around(principle + 1, extent.principles), series};
    case 'ArrowLeft':
      return {principle: around(principle - 1, extent.principles), series};
    case 'ArrowDown':
      return {principle, series: around(series + 1, extent.series)};
    case 'ArrowUp':
      return {principle, series: around(series - 1, extent.series)};
    case 'Home':
      return {principle: 0, series};
    case 'End':
      return {principle: extent.principles - 1, series};
    default:
      return null;
  }
}
