/** The name of a group inside a sentence. A word with capitals inside, such as `Wmo-raad` or `GGD`, is a name and keeps them. */
export const inSentence = (group: string): string =>
  /^\p{Lu}\p{Ll}+(?:[\s,]|$)/u.test(group) ? group.charAt(0).toLowerCase() + group.slice(1) : group;
