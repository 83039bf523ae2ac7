import type {Audience, ContentPack, Principle, Scale} from '@toegang/model';

export type Theme = NonNullable<ContentPack['themes']>[number];
export type OpeningQuestion = NonNullable<ContentPack['openingQuestions']>[number];

/** What there is to talk about, and the names that scan results come under. */
export interface TalkContent {
  readonly id: string;
  readonly version: string;
  /** Language and direction of the themes. */
  readonly lang: string;
  readonly dir: ContentPack['dir'];
  /** Language and direction of the names of groups and principles; our own may be translated before the themes are. */
  readonly namesLang: string;
  readonly namesDir: ContentPack['dir'];
  readonly themes: readonly Theme[];
  readonly questions: readonly OpeningQuestion[];
  readonly principles: readonly Principle[];
  readonly audiences: readonly Audience[];
  /** Null where the content has none. */
  readonly scale: Scale | null;
}

/** The part of a pack that a talk is about; what is not there is an empty list. */
export function talkContentOf(pack: ContentPack): TalkContent {
  const {id, version, lang, dir, themes = [], openingQuestions = [], principles = [], audiences = [], scale} = pack;
  return {
    ...{id, version, lang, dir, namesLang: lang, namesDir: dir},
    ...{themes, principles, audiences},
    questions: openingQuestions,
    scale: scale ?? null,
  };
}
