import '@toegang/elements/omgeving.js';
import '@toegang/elements/radar.js';
import '@toegang/elements/scan.js';
import {dutchPack} from '@toegang/content';
import {manyResults, sampleContent} from '@toegang/model/samples';
import type {PublishedResults} from '@toegang/model';
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {Hands} from './act.js';

/** Results of the built-in content, which there is in English too. */
const ourResults: PublishedResults = {...manyResults, content: {id: dutchPack.id, version: dutchPack.version}};

const meta: Meta = {title: 'Environment'};
export default meta;

/** The page says content and results once; the elements inside take them over. */
export const ScanAndRadar: StoryObj = {
  render: () =>
    html`<toegang-omgeving .contentPack=${sampleContent} .results=${manyResults}>
      <toegang-scan></toegang-scan>
      <toegang-radar heading-level="3"></toegang-radar>
    </toegang-omgeving>`,
  play: ({canvasElement}) => new Hands(canvasElement, 'toegang-scan').read('Op papier invullen'),
};

/** The page says a language once: words and content follow, and say that nobody checked them. */
export const InEnglish: StoryObj = {
  render: () =>
    html`<toegang-omgeving lang="en" .results=${ourResults}>
      <toegang-scan></toegang-scan>
      <toegang-radar heading-level="3"></toegang-radar>
    </toegang-omgeving>`,
  play: ({canvasElement}) => new Hands(canvasElement, 'toegang-scan').read('Fill in on paper'),
};
