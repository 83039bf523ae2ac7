import type {Response} from '@toegang/model';
import type {Submission, SubmissionListener, Transport} from '@toegang/transport';
import {withRound, type ScanPage} from './scan-page.js';

/** A transport, and what a test wants of it. */
interface FakeTransport {
  readonly transport: Transport;
  /** What was submitted. */
  readonly given: readonly Response[];
  /** Ids of what was to be erased. */
  readonly discarded: readonly string[];
  /** Tells the element what became of a response. */
  readonly hear: SubmissionListener;
  /** The same of the first that was submitted. */
  readonly tell: (outcome: Submission) => void;
}

/** A transport that does as a test says, and remembers what it was given. */
export function makeTransport(submit: (response: Response) => Promise<Submission>): FakeTransport {
  const {transport} = withRound();
  const given: Response[] = [];
  const discarded: string[] = [];
  let tell: SubmissionListener = () => undefined;
  const fake: Transport = {
    ...transport,
    submit: (response) => {
      given.push(response);
      return submit(response);
    },
    watch(listener) {
      tell = listener;
      return () => undefined;
    },
    discard: (responseId) => {
      discarded.push(responseId);
      return Promise.resolve(true);
    },
  };
  const hear: SubmissionListener = (responseId, outcome) => tell(responseId, outcome);
  return {transport: fake, given, discarded, hear, tell: (outcome: Submission) => hear(given[0]?.id ?? '', outcome)};
}

/** Goes through the steps and presses the button at the end. */
export async function send(page: ScanPage): Promise<void> {
  await page.goTo('Controleer uw antwoorden');
  await page.press('Verstuur');
}
