/** The words that every element has: about their language, to who would rather read another, and to who listens. */
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
  readonly readAloud: string;
  readonly stopReading: string;
}
