import {checkScheme, type SchemeReport} from './check-scheme.js';
import {readSchemes} from './schemes.js';
import type {ThemeMap} from './theme-map.js';

/** What our components will do with a stylesheet. */
export interface ThemeReport {
  readonly schemes: readonly SchemeReport[];
}

/**
 * Reads a theme and says per scheme what each part of the map gets from it. A scheme that colours nothing differently
 * from an earlier one is named there and not told again. Throws postcss' CssSyntaxError for what is not CSS.
 */
export function checkTheme(css: string, map: ThemeMap, selector?: string): ThemeReport {
  const told = new Map<string, SchemeReport>();
  for (const scheme of readSchemes(css, selector)) {
    const report = checkScheme(scheme, map);
    if (report.parts.every(({token}) => token === null)) continue;
    const looks = JSON.stringify(report.parts.map(({colour, status}) => [colour, status]));
    const same = told.get(looks);
    told.set(looks, same === undefined ? report : {...same, alsoFor: [...same.alsoFor, report.name]});
  }
  return {schemes: [...told.values()]};
}
