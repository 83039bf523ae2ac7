import type {Kysely} from 'kysely';
import type {RoundState} from '@toegang/model';

/** The tables, as both databases have them. A JSON text is kept as text: neither engine looks inside. */
export interface Tables {
  setting: SettingTable;
  round: RoundTable;
  round_content: RoundContentTable;
  response: ResponseTable;
  withdrawal: WithdrawalTable;
  publication: PublicationTable;
  ledger: LedgerTable;
}

/** What one query, or a transaction, runs on. */
export type Queries = Kysely<Tables>;

interface SettingTable {
  name: string;
  value: string;
}

/** One measurement. Days are `2026-11-21`. */
export interface RoundTable {
  id: string;
  title: string;
  state: RoundState;
  publish: 'on-close' | 'in-batches';
  minimum_group_size: number;
  /** 1 or 0: SQLite has no booleans. */
  closed_group: number;
  retention_days: number;
  content_id: string;
  content_version: string;
  /** 1 when the content came with the order, 0 when it is a pack of the collector. */
  own_content: number;
  made_on: string;
  closed_on: string | null;
  /** When the single responses were erased; from then on the round cannot be opened again. */
  erased_on: string | null;
}

/** The scan as it was when the round was made, so that a running round never changes. */
interface RoundContentTable {
  round: string;
  json: string;
  etag: string;
}

/** A single response. It holds no time, no address and no browser. */
export interface ResponseTable {
  round: string;
  id: string;
  receipt: string;
  audience: string;
  json: string;
  /** Order of arrival among those that wait for a batch; null as soon as it no longer matters. */
  position: number | null;
  /** The batch in which it was published; null while it waits. */
  batch: number | null;
}

/** What is left of a withdrawn response: enough to know it again when it is sent once more. */
interface WithdrawalTable {
  round: string;
  id_hash: string;
  receipt_hash: string;
}

/** What everybody may see of a round now, made once and served as it is. */
interface PublicationTable {
  round: string;
  json: string;
  etag: string;
}

/** The counts behind the publication: the ledger of `@toegang/domain`. Never served. */
interface LedgerTable {
  round: string;
  json: string;
}
