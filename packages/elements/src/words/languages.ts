/** The languages that every element has words in, each by its own name. The first is built in. */
export const LANGUAGES: Readonly<Record<string, string>> = {nl: 'Nederlands', en: 'English'};
