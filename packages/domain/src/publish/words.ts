import type {PublishedResults} from '@toegang/model';
import {SMALLEST_CLASS} from './ledger.js';
import type {ApprovedText} from './texts.js';

/** In letters. Shorter words say little. */
const SHORTEST = 4;
/** In letters. What is longer is no word. */
const LONGEST = 40;
/** In words for each audience: a way in, not a register. */
const MOST = 50;

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

/** A word, with who used it and in how many texts. */
interface Use {
  readonly word: string;
  readonly respondents: Set<string>;
  texts: number;
}

/**
 * The words that recur: used by at least five respondents of an audience in the texts that are shown. In small letters,
 * without stop words. Those in most texts come first: an order that everybody can count in the texts themselves.
 */
export function findRecurringWords(
  texts: readonly ApprovedText[],
  audiences: readonly string[],
  stopWords: readonly string[],
): NonNullable<PublishedResults['words']> {
  const stop = new Set(stopWords.map(fold));
  return audiences.flatMap((audience) =>
    countWords(
      texts.filter((text) => text.audience === audience),
      stop,
    )
      .filter(({respondents}) => respondents.size >= SMALLEST_CLASS)
      .sort((one, other) => other.texts - one.texts || (one.word < other.word ? -1 : 1))
      .slice(0, MOST)
      .map(({word}) => ({audience, word})),
  );
}

function countWords(texts: readonly ApprovedText[], stop: ReadonlySet<string>): readonly Use[] {
  const uses = new Map<string, Use>();
  for (const {text, respondent} of texts) {
    for (const word of wordsIn(text)) {
      if (stop.has(word)) continue;
      const use = uses.get(word) ?? {word, respondents: new Set(), texts: 0};
      use.respondents.add(respondent);
      use.texts++;
      uses.set(word, use);
    }
  }
  return [...uses.values()];
}

/** Each word of a text once. */
function wordsIn(text: string): ReadonlySet<string> {
  const words = fold(text).match(WORD) ?? [];
  return new Set(
    words.filter((word) => {
      if (word.length < SHORTEST) return false; // the quickest way to know of most words
      const letters = word.match(/\p{L}/gu)?.length ?? 0;
      return letters >= SHORTEST && letters <= LONGEST;
    }),
  );
}

/** One way of writing: small letters, one kind of apostrophe, letters and accents joined. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}
