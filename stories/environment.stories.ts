import '@toegang/elements/omgeving.js';
import '@toegang/elements/radar.js';
import '@toegang/elements/scan.js';
import {manyResults, sampleContent} from '@toegang/model/samples';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

const meta: Meta = {title: 'Environment'};
export default meta;

/** The page says content and results once; the elements inside take them over. */
export const ScanAndRadar: StoryObj = {
  render: () =>
    html`<toegang-omgeving .contentPack=${sampleContent} .results=${manyResults}>
      <toegang-scan></toegang-scan>
      <toegang-radar heading-level="3"></toegang-radar>
    </toegang-omgeving>`,
};
