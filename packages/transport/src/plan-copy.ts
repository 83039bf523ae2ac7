import {PlanReader, writeAs, writeStepSince} from '@toegang/domain/plan-document.js';
import type {PlanStep} from '@toegang/domain/plan.js';
import type {Plan} from '@toegang/model';
import {Doc, applyUpdate, encodeStateAsUpdate, encodeStateVector, mergeUpdates} from 'yjs';
import type {PlanMark} from './plan-link.js';

/** A moment of a copy, and which copy it was. */
interface Moment {
  readonly of: Doc;
  readonly state: Uint8Array;
}

/** What a step changed, and under which number it was written. */
export interface WrittenStep {
  readonly step: PlanStep;
  readonly update: Uint8Array;
  readonly clientID: number;
}

/** In letters of JSON: what is more goes in several changes, because one of more than a megabyte is not taken. */
const MOST_AT_ONCE = 200_000;

/**
 * A plan as this device has it, with what was done here. Each step that is not acknowledged was written under a number of
 * its own, so that one can be taken back without the others. Owns: the document, and which numbers are free.
 */
export class PlanCopy {
  #document = new Doc();
  #reader = new PlanReader(this.#document);
  #free: number[] = [];
  readonly #marks = new WeakMap<PlanMark, Moment>();

  /** The plan now; null as long as nothing was heard of it. */
  read(): Plan | null {
    return this.#reader.read();
  }

  /** All of it, in bytes. */
  get state(): Uint8Array {
    return encodeStateAsUpdate(this.#document);
  }

  mark(): PlanMark {
    const mark = {};
    this.#marks.set(mark, {of: this.#document, state: this.state});
    return mark;
  }

  /** Takes in what somebody else changed. Throws when it cannot be read. */
  merge(update: Uint8Array): void {
    applyUpdate(this.#document, update);
  }

  /** Writes a step; gives what that changed, in one change or in several, or nothing. */
  write(step: PlanStep, since?: PlanMark): readonly WrittenStep[] {
    const moment = since && this.#marks.get(since);
    return split(step).flatMap((part) => this.#writePart(part, moment?.of === this.#document ? moment : undefined));
  }

  /** A number may be used again, because what was written under it is kept elsewhere. */
  release(clientID: number): void {
    if (!this.#free.includes(clientID)) this.#free.push(clientID);
  }

  /** Begins anew with what others have and what still waits here: everything else was taken back. */
  restart(updates: readonly Uint8Array[]): void {
    this.#document.destroy();
    this.#document = new Doc();
    this.#reader = new PlanReader(this.#document);
    for (const update of updates) this.merge(update);
  }

  #writePart(step: PlanStep, moment: Moment | undefined): readonly WrittenStep[] {
    const updates: Uint8Array[] = [];
    const hear = (update: Uint8Array): unknown => updates.push(update);
    this.#document.on('update', hear);
    const clientID = moment === undefined ? this.#writeNow(step) : this.#writeLater(step, moment);
    this.#document.off('update', hear);
    return updates.length === 0 ? [] : [{step, update: mergeUpdates(updates), clientID}];
  }

  #writeNow(step: PlanStep): number {
    const clientID = this.#takeNumber(() => true);
    writeAs(clientID, this.#document, step);
    return clientID;
  }

  #writeLater(step: PlanStep, {state}: Moment): number {
    const before = new Doc();
    applyUpdate(before, state);
    // a number under which more was written since would say the same thing twice
    before.clientID = this.#takeNumber((id) => clockOf(before, id) === clockOf(this.#document, id));
    writeStepSince(this.#document, before, step);
    return before.clientID;
  }

  #takeNumber(isGood: (id: number) => boolean): number {
    const index = this.#free.findIndex(isGood);
    const [known] = index === -1 ? [] : this.#free.splice(index, 1);
    return known ?? new Doc().clientID;
  }
}

/** What one document has that another one, of which the bytes are known, does not have. */
export function missingIn(state: Uint8Array, document: Doc): Uint8Array {
  const other = new Doc();
  applyUpdate(other, state);
  return encodeStateAsUpdate(document, encodeStateVector(other));
}

function clockOf({store}: Doc, clientID: number): number {
  const last = store.clients.get(clientID)?.at(-1);
  return last === undefined ? 0 : last.id.clock + last.length;
}

function split(step: PlanStep): readonly PlanStep[] {
  const parts: PlanStep[] = [];
  let [part, size]: [PlanStep[number][], number] = [[], 0];
  for (const change of step) {
    const more = JSON.stringify(change).length;
    if (part.length > 0 && size + more > MOST_AT_ONCE) {
      parts.push(part);
      [part, size] = [[], 0];
    }
    part.push(change);
    size += more;
  }
  return part.length > 0 ? [...parts, part] : parts;
}
