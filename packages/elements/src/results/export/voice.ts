import type {ExportFileWords, ExportWords} from '../../words/export.js';

/** How files say things: the words, and numbers in their language. */
export interface FileVoice {
  readonly words: ExportWords & ExportFileWords;
  /** A score, with one decimal. */
  readonly score: (value: number) => string;
  /** A count, or a part of a hundred. */
  readonly whole: (value: number) => string;
}

/** Gives words their number format. */
export function fileVoiceOf(words: ExportWords & ExportFileWords): FileVoice {
  const [one, none] = [1, 0].map(
    (digits) => new Intl.NumberFormat(words.lang, {minimumFractionDigits: digits, maximumFractionDigits: digits}),
  );
  return {words, score: (value) => one?.format(value) ?? '', whole: (value) => none?.format(value) ?? ''};
}
