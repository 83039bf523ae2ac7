/** What a part must contrast with, and by how much (WCAG 2, 1 … 21). */
export interface ContrastRule {
  /** Name of the part it stands on. */
  readonly against: string;
  readonly atLeast: number;
  /** Names of parts to use when the theme's own colour is too faint: the first that is not. */
  readonly instead: readonly string[];
}

/** One property that our components read. */
export interface Part {
  readonly name: string;
  /** A syntax of `CSS.registerProperty`: `<color>`, `<length>` …; absent when anything goes. */
  readonly syntax?: string;
  /** Tokens of NL Design System without `--`: the first that is set decides. */
  readonly tokens: readonly string[];
  /** CSS value for a theme that sets none of them; `{color}` is the value of the part of that name. */
  readonly fallback: string;
  /** CSS value for a theme that sets the deciding one to something that cannot be read. */
  readonly initial?: string;
  readonly group: string;
  readonly contrast?: ContrastRule;
}

/** Our parts: `theme-map.json` of `@toegang/elements`. */
export interface ThemeMap {
  /** Of our own tokens: `--<prefix>-<name of the part>`. */
  readonly prefix: string;
  /** In the order in which they are told. */
  readonly parts: readonly Part[];
}
