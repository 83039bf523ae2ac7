/** All elements at once: what `dist/toegang.js` is made of. */
import './answers/toegang-antwoorden.js';
import './context/toegang-omgeving.js';
import './improvement-points/toegang-verbeterpunten.js';
import './coordinator/toegang-beheer.js';
import './plan-board/toegang-verbeterplan.js';
import './radar/toegang-radar.js';
import './results/toegang-resultaten.js';
import './scan/toegang-scan.js';
import './session/toegang-gesprek.js';
import './talk-plate/toegang-praatplaat.js';

// What several parts share stands here, so that none of them needs another.
export {choiceStyles} from './ui/choice.styles.js';
export {renderChoice} from './ui/choice.js';
export {fieldStyles} from './ui/field.styles.js';
export {OpenForPrint} from './ui/open-for-print.js';
export {tableStyles} from './ui/table.styles.js';
export {PrintController} from './ui/print-controller.js';
export {ENOUGH_TO_RANK, ENOUGH_TO_SPREAD} from '@toegang/domain/report.js';
export {MAXIMUM_POINTS} from '@toegang/model';
export {ownValue} from '@toegang/domain/session.js';
