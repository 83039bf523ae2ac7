import type {Preview} from '@storybook/web-components-vite';
import {globalTypes, initialGlobals, wearTheme} from './toolbar.js';
import './preview.css';

const preview: Preview = {
  globalTypes,
  parameters: {a11y: {test: 'error'}, layout: 'padded', controls: {disable: true}},
  initialGlobals: {...initialGlobals, viewport: {value: undefined}},
  loaders: [wearTheme],
};

export default preview;
