import {adviseOn, type Advice} from './advice.js';
import {checkContrast, type Colours, type Contrast} from './check-contrast.js';
import {BLACK, readColour, toHex, WHITE} from './colour.js';
import {chainOf, readPartValues, type BrokenToken, type PartValue} from './part-values.js';
import {resolveToken} from './resolve.js';
import type {Scheme} from './schemes.js';
import {rubbishIn} from './syntax.js';
import type {Part, ThemeMap} from './theme-map.js';

/** `invalid` and `faint` are for the theme to repair; `missing` falls to a value of ours. */
export type Status = 'invalid' | 'faint' | 'missing' | 'ok';

/** What one part of ours gets. */
export interface PartReport {
  readonly name: string;
  readonly group: string;
  readonly status: Status;
  /** The token that decides, null when no token of the chain is set. */
  readonly token: string | null;
  /** CSS value without `var()`. */
  readonly value: string;
  /** The value as `#rrggbb`, null for what is not a colour or cannot be computed. */
  readonly colour: string | null;
  /** Null when nothing is asked of the part, or it cannot be computed. */
  readonly contrast: Contrast | null;
  readonly broken: readonly BrokenToken[];
  /** What to do; null when nothing needs to be done. */
  readonly advice: Advice | null;
}

/** What all parts get in one scheme. */
export interface SchemeReport {
  readonly name: string;
  /** Other schemes with the same colours. */
  readonly alsoFor: readonly string[];
  readonly isDark: boolean;
  readonly parts: readonly PartReport[];
  /** Broken tokens that no part of ours reads. */
  readonly otherBroken: readonly BrokenToken[];
}

/** Checks each part of the map in one scheme. */
export function checkScheme(scheme: Scheme, map: ThemeMap): SchemeReport {
  const values = readPartValues(map, scheme);
  const colours = readColours(map, values, scheme);
  const checkPart = (part: Part): PartReport => {
    const {token, value, broken} = values.get(part.name) ?? {token: null, value: '', broken: []};
    const colour = colours.get(part.name);
    const contrast = part.contrast ? checkContrast(part.name, part.contrast, colours) : null;
    const status = statusOf({token, broken}, contrast, part);
    const advice =
      status === 'ok' ? null : adviseOn(part, chainOf(part, map), scheme.tokens, {token, broken, contrast});
    const {name, group} = part;
    return {name, group, status, token, value, colour: colour ? toHex(colour) : null, contrast, broken, advice};
  };
  const ours = new Set(map.parts.flatMap((part) => chainOf(part, map)));
  return {
    name: scheme.name,
    alsoFor: [],
    isDark: scheme.isDark,
    parts: map.parts.map(checkPart),
    otherBroken: findBroken(scheme).filter(({token}) => !ours.has(token)),
  };
}

function readColours(map: ThemeMap, values: ReadonlyMap<string, PartValue>, {isDark}: Scheme): Colours {
  const read = (name: string, text = isDark ? WHITE : BLACK): ReturnType<typeof readColour> =>
    readColour(values.get(name)?.value ?? '', {isDark, text});
  const text = read('color') ?? undefined;
  return new Map(map.parts.map(({name, syntax}) => [name, syntax === '<color>' ? read(name, text) : null]));
}

function statusOf({token, broken}: Pick<PartValue, 'token' | 'broken'>, contrast: Contrast | null, part: Part): Status {
  if (broken.length > 0) return 'invalid';
  // NL Design System has no token for some parts of ours: those a theme cannot miss
  if (token === null) return part.tokens.length === 0 ? 'ok' : 'missing';
  return contrast !== null && contrast.ratio < contrast.atLeast ? 'faint' : 'ok';
}

function findBroken({tokens}: Scheme): BrokenToken[] {
  return [...tokens].flatMap(([token, written]) => {
    const rubbish = rubbishIn(written);
    if (rubbish !== null) return [{token, written, because: `bevat ${rubbish}`}];
    const resolved = resolveToken(token, tokens);
    return resolved.kind === 'broken' ? [{token, written, because: resolved.because}] : [];
  });
}
