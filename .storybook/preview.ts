import type {Preview} from '@storybook/web-components-vite';
import {globalTypes, initialGlobals, wearTheme} from './toolbar.js';
import './preview.css';

// the page that a story stands on is Dutch
document.documentElement.lang = 'nl';

/** What axe looks for in every story, here and in the tests. */
const a11y = {
  test: 'error',
  options: {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']},
};

const preview: Preview = {
  globalTypes,
  parameters: {a11y, layout: 'padded', controls: {disable: true}},
  initialGlobals: {
    ...{...initialGlobals, viewport: {value: undefined}},
    // the walk asks for it where axe has been already
    a11y: {manual: new URLSearchParams(location.search).has('without-axe')},
  },
  loaders: [wearTheme],
};

export default preview;
