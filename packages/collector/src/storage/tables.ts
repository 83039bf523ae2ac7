import type {Seat} from '@toegang/domain/session.js';
import type {Kysely} from 'kysely';
import type {AnswerState, AuditEntry, RoundState} from '@toegang/model';

/** The tables, as both databases have them. A JSON text is kept as text: neither engine looks inside. */
export interface Tables {
  setting: SettingTable;
  round: RoundTable;
  round_content: RoundContentTable;
  response: ResponseTable;
  withdrawal: WithdrawalTable;
  publication: PublicationTable;
  ledger: LedgerTable;
  open_answer: OpenAnswerTable;
  invitation: InvitationTable;
  invitation_code: InvitationCodeTable;
  audit: AuditTable;
  session: SessionTable;
  session_content: SessionContentTable;
  session_key: SessionKeyTable;
  session_vote: SessionVoteTable;
  session_point: SessionPointTable;
  plan: PlanTable;
  plan_change: PlanChangeTable;
  plan_key: PlanKeyTable;
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
  invitation: 'link' | 'codes';
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
  /** Advice and tools in JSON, when the pack came with the order; null when it is a pack of the collector. */
  library: string | null;
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
  /** 1 when somebody typed it over from a form that was filled in by pen, else 0. */
  on_paper: number;
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
  /** How many published responses of each audience were kept when it was last reckoned with, in JSON. */
  living: string | null;
}

/** Something that somebody wrote, which a coordinator reads before anybody else. It goes with its response. */
export interface OpenAnswerTable {
  round: string;
  /** Made by chance, so that it tells nothing of its response or its turn. */
  id: string;
  response: string;
  principle: string | null;
  statement: string | null;
  /** As it was written. */
  text: string;
  /** As it may be shown, when that is not how it was written. */
  edited: string | null;
  state: AnswerState;
  reason: string | null;
}

/** How many codes an audience got, and how many of them did their work. */
interface InvitationTable {
  round: string;
  audience: string;
  made: number;
  used: number;
}

/** A code that still works; of one that did its work nothing is left, except in a try-out, which starts over. */
interface InvitationCodeTable {
  round: string;
  hash: string;
  audience: string;
  /** 1 or 0. */
  used: number;
}

/** What a coordinator did; never what somebody wrote. */
interface AuditTable {
  round: string;
  /** 1, 2, 3 … in each round. */
  number: number;
  day: string;
  act: AuditEntry['act'];
  answer: string | null;
  reason: string | null;
}

/** A group that talks together. `json` is what everybody in it may see. */
export interface SessionTable {
  id: string;
  join_code: string;
  json: string;
  /** In days after the last change. */
  retention_days: number;
  changed_on: string;
}

/** The content pack as it was when the session was made. */
interface SessionContentTable {
  session: string;
  json: string;
  etag: string;
}

/** Who may come in, and in which seat. */
interface SessionKeyTable {
  session: string;
  hash: string;
  seat: Seat;
}

/** A vote until it is revealed; then it is erased. */
interface SessionVoteTable {
  session: string;
  /** On what. */
  ballot: string;
  /** A hash of the key and the ballot, so that two votes of one telephone cannot be laid beside one another. */
  voter: string;
  json: string;
}

/** Whose point it is, so that whoever wrote it can mend it. Stays when the point goes, so that it does not come back. */
interface SessionPointTable {
  session: string;
  point: string;
  /** A hash of the key and the point. */
  author: string;
}

/** What a key of a plan may. */
export type PlanRight = 'view' | 'edit' | 'manage';

/** What was agreed to improve, as a document of Yjs. */
export interface PlanTable {
  id: string;
  /** The document, with all changes up to and with `folded`. */
  document: Uint8Array;
  folded: number;
  /** Grows with everything that can be seen of the plan. */
  revision: number;
  /** In bytes: the document and all changes after it. */
  size: number;
  /** 1 when residents may read it, else 0. */
  public: number;
  /** Id of the plan before it. That one may be gone. */
  earlier: string | null;
  changed_on: string;
}

/** A change of a plan, as a device sent it. Its number is the revision that it brought. */
export interface PlanChangeTable {
  plan: string;
  number: number;
  bytes: Uint8Array;
}

/** Who may come in, and what for. */
interface PlanKeyTable {
  plan: string;
  hash: string;
  may: PlanRight;
}
