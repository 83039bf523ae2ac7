import type {Gap} from '@toegang/model';

/** How sure a difference is: it `holds`, it `seems` to be there but was found among too few people, or it is not clear. */
export type Strength = 'holds' | 'seems' | 'unclear';

/** What of a gap decides how sure it is. */
export type Difference = Pick<Extract<Gap, {kind: 'shown'}>, 'difference' | 'interval' | 'holds'>;

/** How sure a difference is. No difference is not clear, and neither is one whose interval has zero in it. */
export function strengthOf({difference, interval: [low, high], holds}: Difference): Strength {
  if (difference === 0 || low * high <= 0) return 'unclear';
  return holds ? 'holds' : 'seems';
}

/** A mean or a difference as it is read: to one decimal; what rounds to nothing has no minus. */
export function toTenth(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
