// Made from theme-map.json by scripts/build-theme.mjs: change it there.
import type {ContrastRule} from './guard.js';

/** What has to be clear against what, the first that others depend on first. */
export const contrastRules: readonly ContrastRule[] = [
  ['color', 'background-color', 4.5, ''],
  ['muted-color', 'background-color', 4.5, ''],
  ['heading-color', 'background-color', 4.5, ''],
  ['link-color', 'background-color', 4.5, ''],
  ['link-hover-color', 'background-color', 4.5, 'link-color'],
  ['checked-color', 'background-color', 3, 'link-color'],
  ['focus-color', 'background-color', 3, 'focus-inverse-color color'],
  ['focus-inverse-color', 'focus-color', 3, 'background-color'],
  ['surface-color', 'color', 4.5, 'background-color'],
  ['form-control-color', 'form-control-background-color', 4.5, 'color background-color'],
  ['form-control-border-color', 'background-color', 3, ''],
  ['option-border-color', 'background-color', 3, 'form-control-border-color'],
  ['button-color', 'button-background-color', 4.5, 'background-color color'],
  ['button-hover-color', 'button-hover-background-color', 4.5, 'button-color background-color color'],
  ['secondary-button-color', 'secondary-button-background-color', 4.5, 'link-color color'],
  [
    'secondary-button-hover-color',
    'secondary-button-hover-background-color',
    4.5,
    'secondary-button-color link-color color',
  ],
  ['error-color', 'background-color', 4.5, ''],
  ['invalid-border-color', 'background-color', 3, 'error-color'],
  ['series-1-color', 'background-color', 3, ''],
  ['series-2-color', 'background-color', 3, ''],
  ['series-3-color', 'background-color', 3, ''],
  ['plate-1-color', 'background-color', 3, ''],
  ['plate-2-color', 'background-color', 3, ''],
  ['plate-3-color', 'background-color', 3, ''],
  ['plate-4-color', 'background-color', 3, ''],
  ['plate-5-color', 'background-color', 3, ''],
];
