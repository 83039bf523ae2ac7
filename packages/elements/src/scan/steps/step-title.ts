import type {ScanWords} from '../../words/scan.js';
import type {DeliveryState} from '../delivery.js';
import type {ScanRun} from '../scan-run.js';

/** What a page of the scan is about, for the title of the browser's window; null on the introduction. */
export function pageTitleOf(run: ScanRun, words: ScanWords, delivery: DeliveryState): string | null {
  switch (delivery.kind) {
    case 'sent':
      return words.thanks;
    case 'waiting':
      return words.waitingTitle;
    case 'erased':
      return words.erasedTitle;
    case 'withdrawn':
      return words.withdrawn;
    default:
      return stepTitleOf(run, words);
  }
}

function stepTitleOf(run: ScanRun, words: ScanWords): string | null {
  const {step, position, errors} = run;
  if (step.kind === 'intro') return null;
  const titles = {who: words.whoTitle, priorities: words.prioritiesTitle, check: words.checkTitle};
  const title = step.kind === 'statements' ? step.principle.title : titles[step.kind];
  const text = `${words.stepOf(position.step, position.steps)}: ${title}`;
  return errors.length > 0 ? `${words.error} ${text}` : text;
}
