import type {ContentPack} from '@toegang/model';
import type {Storage} from '../storage/storage.js';
import type {AskedRounds} from './asked-rounds.js';

/** What the rules of rounds work with. */
export interface Deps {
  readonly storage: Storage;
  readonly asked: AskedRounds;
  /** The content packs that come with the collector; a round that names none gets the first. */
  readonly packs: readonly ContentPack[];
  /** The day, `2026-11-21`. */
  readonly today: () => string;
}
