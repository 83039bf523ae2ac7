/** Where something is on the screen, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a pointer is on the screen, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels: how near the edge of what scrolls a pointer makes it scroll. */
const EDGE = 56;
/** In CSS pixels a frame, right at the edge. */
const FASTEST = 18;

/** Which of these boxes a point is in, or nearest to; -1 when there are none. */
export function nearestBox({x, y}: Point, boxes: readonly Box[]): number {
  let [nearest, least] = [-1, Infinity];
  for (const [index, {left, right, top, bottom}] of boxes.entries()) {
    const [across, along] = [Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0)];
    const distance = across * across + along * along;
    if (distance < least) [nearest, least] = [index, distance];
  }
  return nearest;
}

/**
 * Before which of `count` boxes below one another a point falls, 0 … `count`: before the first of which it is above the
 * middle. Asks for few of them, because each has to be measured.
 */
export function placeAmong(y: number, count: number, boxAt: (index: number) => Box): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    const {top, bottom} = boxAt(middle);
    if (y < (top + bottom) / 2) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How far to scroll in this frame, in CSS pixels: back near the start of what scrolls, on near its end, else 0. */
export function scrollStep(at: number, start: number, end: number): number {
  const edge = Math.min(EDGE, (end - start) / 4);
  if (edge <= 0) return 0;
  const [before, after] = [start + edge - at, at - (end - edge)];
  if (before > 0) return -Math.ceil(FASTEST * Math.min(1, before / edge));
  return after > 0 ? Math.ceil(FASTEST * Math.min(1, after / edge)) : 0;
}
