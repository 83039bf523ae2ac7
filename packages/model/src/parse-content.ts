import {findContentProblems} from './content-problems.js';
import {ContentPackSchema, type ContentPack} from './content.js';
import {parseWith, type Parsed} from './parse.js';
import type {Problem} from './problem.js';
import {findScanProblems} from './scan-content-problems.js';
import {ScanContentSchema, type ScanContent} from './scan-content.js';

/** Reads a content pack, whole or in part. Refuses double ids, missing texts and references to nothing. */
export function parseContentPack(input: unknown): Parsed<ContentPack> {
  return without(findContentProblems, parseWith(ContentPackSchema, input));
}

/** Reads the part of a pack that a scan needs; other parts that came along are left out. */
export function parseScanContent(input: unknown): Parsed<ScanContent> {
  return without(findScanProblems, parseWith(ScanContentSchema, input));
}

/** All that a report needs of a pack: what its results are counted by, and the ways to dig deeper. */
export type ReportContent = ScanContent & Pick<ContentPack, 'tools'>;

/** Reads the parts of a pack that a report needs. */
export function parseReportContent(input: unknown): Parsed<ReportContent> {
  const scan = parseScanContent(input);
  const pack = parseContentPack(input);
  if (!scan.ok) return scan;
  return pack.ok ? {ok: true, value: {...scan.value, tools: pack.value.tools}} : pack;
}

function without<Content>(find: (content: Content) => readonly Problem[], parsed: Parsed<Content>): Parsed<Content> {
  if (!parsed.ok) return parsed;
  const problems = find(parsed.value);
  return problems.length > 0 ? {ok: false, problems} : parsed;
}
