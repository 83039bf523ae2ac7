import type {ContentPack} from './content.js';
import type {Parsed} from './parse.js';
import type {ReportContent} from './parse-content.js';
import {parseLater} from './parse-later.js';
import type {ScanContent} from './scan-content.js';

/** Reads the part of a pack that a scan needs. */
export function readScanContent(input: unknown): Promise<Parsed<ScanContent>> {
  return parseLater(({parseScanContent}) => parseScanContent(input));
}

/** Reads a content pack, whole or in part. */
export function readContentPack(input: unknown): Promise<Parsed<ContentPack>> {
  return parseLater(({parseContentPack}) => parseContentPack(input));
}

/** Reads the parts of a pack that a report needs. */
export function readReportContent(input: unknown): Promise<Parsed<ReportContent>> {
  return parseLater(({parseReportContent}) => parseReportContent(input));
}
