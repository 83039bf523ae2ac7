/** In items. How many a top holds; what is as high as the last one comes along. */
const TOP = 3;

/** What stands out. `isRanked`: the highest first, and numbers may stand before it; else in the order of the content. */
export interface Top<Item> {
  readonly isRanked: boolean;
  readonly items: readonly Item[];
}

/**
 * The highest of what stands out. Where enough people answered they are ranked and are the highest three; else nobody
 * knows which of them is the highest, so that all of them stay, in their own order.
 */
export function topOf<Item>(items: readonly Item[], by: (item: Item) => number, canRank: boolean): Top<Item> {
  return {isRanked: canRank && items.length > 1, items: canRank ? highestOf(items, by) : items};
}

/** The highest three, the highest first, and all that are as high as the third. */
export function highestOf<Item>(items: readonly Item[], by: (item: Item) => number): readonly Item[] {
  const sorted = items.toSorted((one, other) => by(other) - by(one));
  const last = sorted[TOP - 1];
  return last === undefined ? sorted : sorted.filter((item) => by(item) >= by(last));
}
