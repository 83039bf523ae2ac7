import {
  ALL_AUDIENCES,
  problemAt,
  type HiddenReason,
  type Parsed,
  type PublishedResults,
  type ScanContent,
} from '@toegang/model';
import {isolate} from '../words/format.js';
import {toSearchable} from './text.js';

/** A text that a person approved, as it was written. */
export interface ShownAnswer {
  /** Its place among what was published. */
  readonly key: number;
  readonly audience: string;
  readonly group: string;
  /** Id of the principle it is about; empty for a remark. */
  readonly principle: string;
  /** The statement it is about, in the words of its group, else the principle; null for a remark. */
  readonly about: string | null;
  readonly text: string;
  readonly searchable: string;
}

/** A group that may be read, or may not. */
interface AnswerGroup {
  readonly id: string;
  readonly name: string;
  readonly hidden: HiddenReason | null;
}

/** All that can be read, before anybody chose from it. */
export interface Answers {
  /** Language and direction of the principles and statements; answers are most often in it, too. */
  readonly lang: string;
  readonly dir: ScanContent['dir'];
  readonly groups: readonly AnswerGroup[];
  readonly principles: readonly {readonly id: string; readonly title: string}[];
  /** In the order in which they were published. */
  readonly answers: readonly ShownAnswer[];
  readonly words: readonly {readonly audience: string; readonly word: string}[];
  readonly minimumGroupSize: number;
  readonly publishedOn: string;
  readonly isOpen: boolean;
}

/** What a visitor chose from the answers; null, or empty, is all of them. */
export interface AnswersFilter {
  readonly audience: string | null;
  /** Id of a principle; empty for remarks. */
  readonly principle: string | null;
  readonly search: string;
}

/** Everything. */
export const NO_FILTER: AnswersFilter = {audience: null, principle: null, search: ''};

interface AnswersChoice {
  /** Ids of audiences; null for all of the content. */
  readonly audiences: readonly string[] | null;
  /** Direction of the words between which the names come. */
  readonly dir: ScanContent['dir'];
}

/** Lays the approved answers beside the groups and principles of the content. What does not belong to it is a problem. */
export function makeAnswers(results: PublishedResults, content: ScanContent, choice: AnswersChoice): Parsed<Answers> {
  const isOther = choice.dir !== content.dir;
  const asked = choice.audiences?.filter((id) => id !== ALL_AUDIENCES) ?? [];
  const chosen = content.audiences.filter(({id}) => asked.length === 0 || asked.includes(id));
  const problems = results.answers.flatMap(({audience}, index) =>
    content.audiences.some(({id}) => id === audience)
      ? []
      : problemAt(`answers.${index}`, `an answer to ${content.id}`, audience),
  );
  if (problems.length > 0) return {ok: false, problems};
  const answers = results.answers.flatMap((answer, key) => {
    const audience = chosen.find(({id}) => id === answer.audience);
    if (audience === undefined || answer.text.trim() === '') return [];
    return {
      key,
      audience: audience.id,
      group: isolate(audience.label, isOther),
      ...findSubject(answer, content),
      text: answer.text,
      searchable: toSearchable(answer.text),
    };
  });
  return {
    ok: true,
    value: {
      lang: content.lang,
      dir: content.dir,
      groups: chosen.map(({id, label, plural}) => {
        const respondents = results.audiences.find(({audience}) => audience === id)?.respondents;
        const reason = respondents === undefined ? 'no-answers' : null;
        const hidden = respondents?.kind === 'hidden' ? respondents.reason : reason;
        return {id, name: isolate(plural ?? label, isOther), hidden};
      }),
      principles: content.principles,
      answers,
      words: results.words?.filter(({audience}) => chosen.some(({id}) => id === audience)) ?? [],
      minimumGroupSize: results.minimumGroupSize,
      publishedOn: results.publishedOn,
      isOpen: results.open,
    },
  };
}

/** The answers that fit: every word of the search is somewhere in them, whatever its capitals and accents. */
export function findAnswers(answers: readonly ShownAnswer[], filter: AnswersFilter): readonly ShownAnswer[] {
  const terms = toSearchable(filter.search).split(' ');
  return answers.filter(
    ({audience, principle, searchable}) =>
      (filter.audience === null || audience === filter.audience) &&
      (filter.principle === null || principle === filter.principle) &&
      terms.every((term) => searchable.includes(term)),
  );
}

/** In words. More are no way in: who walks by keyboard would pass them all on the way to the answers. */
const MOST_WORDS = 20;

/** The words that recur most in the answers of one group, or of each; every word once. */
export function recurringIn({words}: Answers, audience: string | null): readonly string[] {
  const groups = [...new Set(words.map((it) => it.audience))].filter((id) => audience === null || id === audience);
  const most = Math.ceil(MOST_WORDS / groups.length);
  return [...new Set(groups.flatMap((id) => wordsOf(id, words).slice(0, most)))];
}

function wordsOf(audience: string, words: Answers['words']): readonly string[] {
  return words.filter((it) => it.audience === audience).map(({word}) => word);
}

function findSubject(
  answer: PublishedResults['answers'][number],
  {principles, statements}: ScanContent,
): Pick<ShownAnswer, 'principle' | 'about'> {
  const statement = statements.find(({id}) => id === answer.statement);
  const principle = principles.find(({id}) => id === (answer.principle ?? statement?.principle));
  const about = statement?.texts[answer.audience] ?? principle?.title ?? null;
  return {principle: principle?.id ?? '', about};
}
