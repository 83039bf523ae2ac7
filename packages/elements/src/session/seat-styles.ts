import type {CSSResult} from 'lit';
import {leadStyles} from './lead.styles.js';
import {phoneStyles} from './phone.styles.js';
import {roomStyles} from './room.styles.js';
import {screenFitStyles} from './screen-fit.styles.js';
import {screenStyles} from './screen.styles.js';
import {sessionStyles} from './session.styles.js';

/** How a session looks, from whichever seat. */
export const seatStyles: readonly CSSResult[] = [
  sessionStyles,
  leadStyles,
  roomStyles,
  phoneStyles,
  screenStyles,
  screenFitStyles,
];
