import type {ThemeMap} from '../theme-map.js';

/** A map of a few parts, so that a test can say all that there is to know. */
export const smallMap: ThemeMap = {
  prefix: 'toegang',
  parts: [
    {
      name: 'background-color',
      syntax: '<color>',
      tokens: ['utrecht-document-background-color', 'basis-color-default-bg-document'],
      fallback: 'Canvas',
      initial: '#ffffff',
      group: 'vlak',
    },
    {
      name: 'color',
      syntax: '<color>',
      tokens: ['utrecht-document-color', 'basis-color-default-color-document'],
      fallback: 'CanvasText',
      initial: '#000000',
      group: 'vlak',
      contrast: {against: 'background-color', atLeast: 4.5, instead: []},
    },
    {
      name: 'form-control-border-color',
      syntax: '<color>',
      tokens: ['utrecht-form-control-border-color', 'basis-form-control-border-color'],
      fallback: '{color}',
      initial: '#000000',
      group: 'veld',
      contrast: {against: 'background-color', atLeast: 3, instead: ['color']},
    },
    {
      name: 'button-font-size',
      syntax: '<length-percentage>',
      tokens: ['nl-button-font-size', 'utrecht-button-font-size'],
      fallback: '1em',
      initial: '16px',
      group: 'knop',
    },
  ],
};
