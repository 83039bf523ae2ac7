import {dutchTableWords, englishTableWords, toCsv, toLongTable, toTables} from '@toegang/domain/report.js';
import type {PublishedResults} from '@toegang/model';
import {addAudit} from '../storage/audit-store.js';
import {findPublication} from '../storage/publication-store.js';
import {holdRound, readContent, type KeptRound} from '../storage/round-store.js';
import type {Deps} from './deps.js';
import {findLibrary} from './find-library.js';
import {writeWorkbook} from './workbook.js';

/** What a round can be taken along as. */
export const EXPORT_FORMATS = ['csv', 'xlsx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A file to save. */
export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

export function isExportFormat(format: string): format is ExportFormat {
  return (EXPORT_FORMATS as readonly string[]).includes(format);
}

/** What everybody may see of a round, as a file; that it was taken along is remembered. Undefined for no round. */
export async function exportRound(deps: Deps, id: string, format: ExportFormat): Promise<ExportedFile | undefined> {
  const {storage, today, packs} = deps;
  const found = await storage.transact(async (queries) => {
    const kept = await holdRound(queries, {id, engine: storage.engine, hold: 'alone'});
    const publication = await findPublication(queries, id);
    if (!kept || !publication) return undefined;
    await addAudit(queries, id, {at: today(), act: 'exported'});
    const content = {...(await readContent(queries, id)), ...(await findLibrary(queries, packs, kept.round))};
    return {kept, json: publication.json, content};
  });
  if (!found) return undefined;
  const results = JSON.parse(found.json) as PublishedResults;
  const name = `${nameFile(found.kept, results)}.${format}`;
  if (format === 'json') return {name, type: 'application/json', body: found.json};
  const words = found.content.lang.startsWith('en') ? englishTableWords : dutchTableWords;
  const tables = toTables(results, found.content, words);
  return format === 'csv'
    ? {name, type: 'text/csv; charset=utf-8; header=present', body: toCsv(toLongTable(tables, words))}
    : {name, type: XLSX_TYPE, body: await writeWorkbook(tables)};
}

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** `toegangsscan-2026-voorbeeldstad-2026-11-21`: letters that every file system and every header takes. */
function nameFile({round}: KeptRound, {publishedOn}: PublishedResults): string {
  const title = round.title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
    .slice(0, 60);
  return `${title === '' ? round.id : title}-${publishedOn}`;
}
