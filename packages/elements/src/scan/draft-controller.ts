import {createDraftStore, type DraftStore} from '@toegang/transport';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {readAnswers, type ScanAnswers} from './scan-answers.js';

/** What is kept of an unfinished scan. */
interface Draft {
  readonly answers: ScanAnswers;
  readonly step: number;
}

/** What the draft is about at this moment; null when there is nothing to keep, or the page does not allow it. */
export interface DraftSource extends Draft {
  /** The same for the same scan on the same page, at each visit. */
  readonly key: string;
}

/** In milliseconds after the last change. */
const SAVE_DELAY_MS = 300;

/**
 * Keeps an unfinished scan on this device, once the visitor asked for it.
 *
 * Owns: whether that was asked, when it is saved, and that it is erased. Does not own: the answers.
 */
export class DraftController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #findSource: () => DraftSource | null;
  readonly #onRestore: (draft: Draft) => void;
  #store: DraftStore | null = null;
  #key: string | null = null;
  #saved: Draft | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isOn = false;
  #step: number | null = null;
  #hasFailed = false;

  constructor(host: ReactiveControllerHost, findSource: () => DraftSource | null, onRestore: (draft: Draft) => void) {
    this.#host = host;
    this.#findSource = findSource;
    this.#onRestore = onRestore;
    host.addController(this);
  }

  /** Whether the visitor asked to keep the answers. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** The step on which an earlier visit ended; null when none was found. */
  get restoredStep(): number | null {
    return this.#step;
  }

  /** Whether this device refused to keep the answers. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  hostConnected(): void {
    window.addEventListener('pagehide', this.#saveNow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pagehide', this.#saveNow);
    this.#saveNow();
  }

  hostUpdated(): void {
    const source = this.#findSource();
    if (source === null) return;
    if (source.key !== this.#key) {
      this.#key = source.key;
      void this.#load(source.key);
    } else if (this.#isOn && source.answers !== this.#saved?.answers) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#saveNow, SAVE_DELAY_MS);
    }
  }

  start(): void {
    this.#isOn = true;
    this.#host.requestUpdate();
  }

  /** Stops keeping, and erases what was kept. */
  async erase(): Promise<void> {
    clearTimeout(this.#timer);
    const wasOn = this.#isOn;
    this.#isOn = false;
    this.#step = null;
    this.#saved = null;
    this.#host.requestUpdate();
    if (wasOn && this.#key !== null) await this.#findStore().erase(this.#key);
  }

  async #load(key: string): Promise<void> {
    const kept = await this.#findStore().load(key);
    const draft = readDraft(kept);
    if (draft === null || key !== this.#key || this.#isOn) return;
    this.#isOn = true;
    this.#step = draft.step;
    this.#saved = draft;
    this.#onRestore(draft);
  }

  readonly #saveNow = (): void => {
    clearTimeout(this.#timer);
    const source = this.#findSource();
    if (!this.#isOn || source === null) return;
    const {key, answers, step} = source;
    if (answers === this.#saved?.answers && step === this.#saved.step) return;
    this.#saved = {answers, step};
    void this.#findStore()
      .save(key, {answers, step})
      .then((isKept) => {
        if (isKept !== this.#hasFailed) return;
        this.#hasFailed = !isKept;
        this.#host.requestUpdate();
      });
  };

  #findStore(): DraftStore {
    return (this.#store ??= createDraftStore());
  }
}

function readDraft(input: unknown): Draft | null {
  const kept = input as Partial<Draft> | null | undefined;
  const answers = readAnswers(kept?.answers);
  return answers && {answers, step: kept?.step ?? 0};
}
