import {planTables, readPlanFile, toCalendar, type PlanTableWords} from '@toegang/domain/plan.js';
import {toCsv} from '@toegang/domain/report.js';
import {pointsForPlan} from '@toegang/domain/session.js';
import {readSession} from '@toegang/model';
import type {DocumentBlock, WordPage} from '../../context/files/document.js';
import {writeXlsx} from '../../context/files/xlsx-file.js';
import type {MadeFile} from '../../ui/save-file.js';
import type {PlanFormat} from '../../words/plan-files.js';
import {formatFor} from '../../words/format.js';
import {makeName, type PlanFileSource} from './bring-view.js';
import {makePlanDocument} from './plan-document.js';
import type {TakenFile} from './taken-in.js';

export {saveFile} from '../../ui/save-file.js';

/** Writes a document as a Word file; a part of its own, because it is large. */
export type WordWriter = (blocks: readonly DocumentBlock<never>[], page: WordPage<never>) => Promise<Blob>;

/** Makes the file that was asked for. */
export async function makePlanFile(
  format: PlanFormat,
  source: PlanFileSource,
  writeWord: WordWriter | null,
): Promise<MadeFile> {
  const {words, today} = source;
  return {name: `${words.fileNames.plan}-${today}.${format}`, blob: await write(format, source, writeWord)};
}

/** What somebody chose: a plan, perhaps broken, the data of a session, or something else. */
export async function readTaken(text: string): Promise<TakenFile> {
  const points = await readPoints(text);
  if (points !== null) return {kind: 'points', points};
  const plan = await readPlanFile(text, makeName);
  return plan === null ? {kind: 'none'} : {kind: 'plan', plan};
}

async function write(format: PlanFormat, source: PlanFileSource, writeWord: WordWriter | null): Promise<Blob> {
  const {plan, content, words, today} = source;
  const tables = () => planTables(plan, content, tableWordsOf(source));
  switch (format) {
    case 'json':
      return new Blob([JSON.stringify(plan, null, 2)], {type: 'application/json'});
    case 'csv':
      return new Blob([toCsv(tables()[0] ?? {columns: [], rows: []})], {type: 'text/csv;charset=utf-8'});
    case 'xlsx':
      return writeXlsx(tables());
    case 'ics':
      return new Blob([toCalendar(plan, today, words.calendar)], {type: 'text/calendar;charset=utf-8'});
    case 'docx':
      if (!writeWord) throw new Error('The part that writes Word files is not there');
      return writeWord(makePlanDocument(source, tableWordsOf(source)), {
        title: plan.title,
        lang: words.lang,
        foot: words.foot(plan.title, formatFor(words.lang).day(today)),
        page: words.page,
        drawPicture: () => Promise.reject(new Error('A plan has no pictures')),
      });
  }
}

/** The words of tables and documents. */
function tableWordsOf({words}: Pick<PlanFileSource, 'words'>): PlanTableWords {
  return {
    ...words.sheets,
    columns: words.fields,
    status: words.statuses,
    origin: {
      session: () => words.fromSession(''),
      round: () => words.fromRound(''),
      plan: () => words.fromPlan(''),
    },
  };
}

/** The points that a group chose, of the data of a session; null when it is something else. */
async function readPoints(text: string): Promise<Extract<TakenFile, {kind: 'points'}>['points'] | null> {
  const saved = parse(text);
  const session = await readSession(typeof saved === 'object' && saved && 'session' in saved ? saved.session : saved);
  return session.ok ? pointsForPlan(session.value) : null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
