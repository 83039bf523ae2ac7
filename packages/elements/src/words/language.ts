/** What the words of every element say about their language, and to who would rather read another. */
export interface LanguageWords {
  /** Language of these words. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** That a computer translated these words and nobody checked them; left out when somebody did. */
  readonly draftNotice?: string;
  /** Above the choice of a language; for who cannot read it, in another language too. */
  readonly languageChoice: string;
  /** Said after the choice. */
  readonly languageChosen: string;
}
