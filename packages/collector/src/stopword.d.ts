/** The package has no types of its own. Lists of words by the code of their language (ISO 639-3). */
declare module 'stopword' {
  export const nld: readonly string[];
  export const eng: readonly string[];
}
