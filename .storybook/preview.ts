import type {Preview} from '@storybook/web-components-vite';
import './preview.css';

const preview: Preview = {
  parameters: {a11y: {test: 'error'}, layout: 'padded', controls: {disable: true}},
  initialGlobals: {viewport: {value: undefined}},
};

export default preview;
