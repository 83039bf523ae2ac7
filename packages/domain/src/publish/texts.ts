import type {PublishedResults} from '@toegang/model';
import {readAudience, type Ledger} from './ledger.js';

/** An open answer that a person approved, as it may be read by everybody. */
export interface ApprovedText {
  readonly audience: string;
  /** The `batch` of the response it belongs to; `null` while that waits. */
  readonly batch: number | null;
  /** The same for all texts of one response, and for no other; never shown. */
  readonly respondent: string;
  /** What it is about, by id; a remark is about nothing in particular. With a statement comes its principle. */
  readonly principle?: string | undefined;
  readonly statement?: string | undefined;
  readonly text: string;
  /**
   * Its place: texts come in the order of these. It has to tell nothing of arrival, nor of what else the respondent
   * wrote, and stay the same from one publication to the next: a hash, with a secret key, of the text's own id.
   */
  readonly order: string;
}

/**
 * The texts that may be shown: of a group that is shown, by responses that are counted in it. A text of which nothing
 * can be seen is left out.
 */
export function selectTexts(
  texts: readonly ApprovedText[],
  ledger: Ledger,
  isShown: (audience: string) => boolean,
): readonly ApprovedText[] {
  const counted = new Map<string, ReadonlySet<number>>();
  for (const audience of new Set(texts.map((text) => text.audience))) {
    const {group} = readAudience(ledger, audience);
    counted.set(audience, new Set(isShown(audience) ? group.flatMap(({batches}) => batches) : []));
  }
  return texts
    .filter(({audience, batch, text}) => batch !== null && counted.get(audience)?.has(batch) && /\S/.test(text))
    .sort((one, other) => (one.order < other.order ? -1 : 1));
}

/** Texts as they are published: without anything that belongs to their respondent. */
export function showTexts(texts: readonly ApprovedText[]): PublishedResults['answers'] {
  return texts.map(({principle, statement, audience, text}) => ({
    ...(principle !== undefined && {principle}),
    ...(statement !== undefined && {statement}),
    audience,
    text,
  }));
}
