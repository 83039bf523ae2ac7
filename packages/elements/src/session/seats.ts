import type {Seat} from '@toegang/domain/session.js';
import type {TemplateResult} from 'lit';
import {drawFacilitator} from './facilitator.js';
import {drawParticipant} from './participant.js';
import {drawScreen} from './screen.js';
import type {SessionView} from './view.js';

const SEATS: Readonly<Record<Seat, (view: SessionView) => TemplateResult>> = {
  facilitator: drawFacilitator,
  participant: drawParticipant,
  screen: drawScreen,
};

/** Draws the session as it is seen from the seat. */
export function drawSeat(view: SessionView): TemplateResult {
  return SEATS[view.seat](view);
}
