import {choiceStyles} from '../ui/choice.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {dutchDeskMoreWords} from '../words/nl/coordinator-more.js';
import {dutchDeskWords} from '../words/nl/coordinator.js';
import {deskStyles} from './desk.styles.js';
import type {DeskPart} from './desk-part.js';
import {Desk} from './desk-session.js';
import {renderDesk} from './desk-page.js';
import {queueStyles} from './queue.styles.js';
import {sheetStyles} from './sheet.styles.js';

/** The desk itself: a part that residents never load. */
export const deskPart: DeskPart = {
  styles: [fieldStyles, choiceStyles, deskStyles, queueStyles, sheetStyles],
  open(host, key) {
    const desk = new Desk(host, {...dutchDeskWords, ...dutchDeskMoreWords});
    if (key !== null) void desk.signIn(key);
    return {
      render(words) {
        // another language brings these words itself
        desk.words = {...dutchDeskMoreWords, ...words};
        return renderDesk(desk);
      },
    };
  },
};
