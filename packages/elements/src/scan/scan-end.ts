import {nothing} from 'lit';
import {fieldStyles} from '../ui/field.styles.js';
import {dutchScanEndWords} from '../words/nl/scan-end.js';
import {loadCare} from './care.js';
import {readInvitation} from './invitation.js';
import {isPrinting, listenForPrint} from './printing.js';
import {paperStyles} from './paper.styles.js';
import {scanEndStyles} from './scan-end.styles.js';
import {renderCheck} from './steps/check.js';
import {renderConfirmation} from './steps/confirmation.js';
import {renderPaper, renderPaperButton} from './steps/paper.js';
import {renderPriorities} from './steps/priorities.js';
import type {EndView, ScanEnd, StepView} from './steps/step-view.js';
import {renderWithdraw} from './steps/withdraw.js';

/** What comes after the questions: a part that loads while the visitor answers them. */
export const scanEnd: ScanEnd = {
  styles: [fieldStyles, scanEndStyles, paperStyles],
  join(host) {
    readInvitation(host);
    listenForPrint(host);
    loadCare();
  },
  renderStep: (view, kind) => (kind === 'check' ? renderCheck(withWords(view)) : renderPriorities(withWords(view))),
  renderConfirmation: (view) => renderConfirmation(withWords(view)),
  renderWithdraw: (view, receipt) => renderWithdraw(withWords(view), receipt),
  renderPaper: (view) => (isPrinting(view) ? renderPaper(withWords(view)) : nothing),
  renderPaperButton: (view) => renderPaperButton(withWords(view)),
};

/** Another language brings these words itself. */
function withWords(view: StepView): EndView {
  return {...view, words: {...dutchScanEndWords, ...view.words}};
}
