import {parseNewRound, parseScanContent, problemAt, type NewRound, type ScanContent} from '@toegang/model';
import type {Deps} from './deps.js';
import type {Library} from './find-library.js';
import {done, refuseProblems, type Outcome} from './outcome.js';
import {findTextProblems} from './text-problems.js';

/** An order for a round, with the scan that its respondents get. */
export interface Order {
  readonly order: NewRound;
  readonly content: ScanContent;
  /** When the pack came with the order. */
  readonly library: Library | null;
}

/** Reads what a coordinator sent to make a round: its shape, and content that a scan can be made of. */
export function readOrder(input: unknown, packs: Deps['packs']): Outcome<Order> {
  const textProblems = findTextProblems(input);
  if (textProblems.length > 0) return refuseProblems('The round', textProblems);
  const order = parseNewRound(input);
  if (!order.ok) return refuseProblems('The round', order.problems);
  const pack = findPack(order.value.content, packs);
  if (pack === undefined) {
    return refuseProblems('The round', [problemAt('content', 'a pack that this collector has', order.value.content)]);
  }
  const content = parseScanContent(pack);
  return content.ok
    ? done({order: order.value, content: content.value, library: findOwnLibrary(order.value.content)})
    : refuseProblems('The content', content.problems);
}

function findPack(content: NewRound['content'], packs: Deps['packs']): unknown {
  if (content === undefined) return packs[0];
  if ('schema' in content) return content;
  return packs.find(({id, version}) => id === content.id && version === content.version);
}

function findOwnLibrary(content: NewRound['content']): Library | null {
  if (content === undefined || !('schema' in content)) return null;
  const {advice, tools} = content;
  return {...(advice && {advice}), ...(tools && {tools})};
}
