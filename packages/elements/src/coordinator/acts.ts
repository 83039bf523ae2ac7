import type {AuditEntry} from '@toegang/model';

/** An act, and how many times in a row it was done on one day. */
export interface Acts extends Pick<AuditEntry, 'at' | 'act' | 'reason'> {
  readonly times: number;
}

/** The log with what was done in a row told once: who judges four hundred answers writes no four hundred lines. */
export function countInRow(entries: readonly AuditEntry[]): readonly Acts[] {
  const rows: Acts[] = [];
  for (const {at, act, reason} of entries) {
    const last = rows.at(-1);
    const isSame = last?.at === at && last.act === act && last.reason === reason;
    if (isSame) rows.splice(-1, 1, {...last, times: last.times + 1});
    else rows.push({at, act, ...(reason !== undefined && {reason}), times: 1});
  }
  return rows;
}
