import {MAXIMUM_POINT_LENGTH} from '@toegang/model';
import type {SessionView} from './view.js';

/** By how much a text is too long, or what in it looks like somebody's data; empty when all is well. */
export function sayRoom({words, careFor}: SessionView, text: string): string {
  const over = text.trim().length - MAXIMUM_POINT_LENGTH;
  return over > 0 ? words.pointTooLong(over) : careFor(text);
}
