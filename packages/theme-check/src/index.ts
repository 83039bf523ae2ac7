export {checkTheme, type ThemeReport} from './check-theme.js';
export type {PartReport, SchemeReport, Status} from './check-scheme.js';
export type {Contrast} from './check-contrast.js';
export type {BrokenToken} from './part-values.js';
export {formatReport} from './report-text.js';
export type {ContrastRule, Part, ThemeMap} from './theme-map.js';
