import {scrollStep, type Box, type Point} from './geometry.js';

/** Scrolls in this frame what the pointer is near the edge of: the board across, and what is around it along. */
export function scrollAtEdges(board: HTMLElement, {x, y}: Point): void {
  const {left, right} = board.getBoundingClientRect();
  const across = scrollStep(x, Math.max(left, 0), Math.min(right, window.innerWidth));
  if (across !== 0) board.scrollBy(across, 0);
  const frame = scrollerAround(board);
  const {top, bottom} = frame ? frame.getBoundingClientRect() : windowBox();
  const along = scrollStep(y, Math.max(top, 0), Math.min(bottom, window.innerHeight));
  if (along !== 0) (frame ?? window).scrollBy(0, along);
}

function windowBox(): Box {
  return {left: 0, right: window.innerWidth, top: 0, bottom: window.innerHeight};
}

/** The nearest that scrolls along around an element, out of shadow roots too; undefined when it is the page itself. */
function scrollerAround(element: Element): Element | undefined {
  let around = parentOf(element);
  while (around && around !== document.documentElement && around !== document.body) {
    const canScroll = around.scrollHeight > around.clientHeight;
    if (canScroll && /auto|scroll/.test(getComputedStyle(around).overflowY)) return around;
    around = parentOf(around);
  }
  return undefined;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
