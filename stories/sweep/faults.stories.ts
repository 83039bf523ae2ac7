import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';

/** Planted faults: stories that the checks of the sweep have to catch. Not shown in Storybook. */
const meta: Meta = {title: 'Faults', tags: ['!dev', '!autodocs', 'fault']};
export default meta;

/** An element with this in its shadow tree, and this in its light DOM. */
function card(shadow: string, light = ''): StoryObj {
  const draw = ({canvasElement}: {readonly canvasElement: HTMLElement}): void => {
    const element = document.createElement('faulty-card');
    element.innerHTML = light;
    element.attachShadow({mode: 'open'}).innerHTML = shadow;
    canvasElement.append(element);
  };
  return {render: () => html``, play: draw};
}

export const PlayThrows: StoryObj = {
  render: () => html``,
  play: () => {
    throw new Error('the visitor cannot go on');
  },
};

export const UnnamedButton: StoryObj = card('<button><svg width="48" height="48"></svg></button>');

export const RadioWithoutGroup: StoryObj = card('<label><input type="radio" name="one"> Vaak</label>');

export const PointWithoutValue: StoryObj = card(
  `<svg role="group" aria-label="Figuur"><g role="img" aria-label="Transparant" tabindex="0"></g></svg>`,
);

export const HeadingSkipsLevel: StoryObj = card('<h2>Uitkomsten</h2><p>Tekst</p><h4>Verschillen</h4><p>Tekst</p>');

export const SentenceMissing: StoryObj = card('<p>U mag een stelling overslaan.</p>');

export const SentenceNotShown: StoryObj = card(
  '<p><slot name="-1">Start</slot></p>',
  '<p slot="-1">Start</p><p>Stop</p>',
);

export const StaleSentence: StoryObj = card(
  '<p><slot name="-1">Stap 2 van 9</slot></p>',
  '<p slot="-1">Stap 1 van 9</p>',
);

export const OtherOrder: StoryObj = card(
  '<p><slot name="-1">Een</slot></p><p><slot name="-2">Twee</slot></p>',
  '<div slot="-2">Twee</div><div slot="-1">Een</div>',
);

export const OtherLanguage: StoryObj = card(
  '<p lang="ar"><slot name="-1">مرحبا</slot></p>',
  '<p slot="-1" lang="nl">مرحبا</p>',
);

/** No fault: what is closed, for the ear or filled in does not have to be read. */
export const NothingWrong: StoryObj = card(
  `<p><slot name="-1">Start</slot><span class="visually-hidden">alleen te horen</span></p>
   <details><summary><slot name="-2">Meer</slot></summary><p><slot name="-3">Uitleg</slot></p></details>
   <style>.visually-hidden {position: absolute; clip-path: inset(50%)}</style>`,
  '<div slot="-1">Start</div><div slot="-2">Meer</div><div slot="-3">Uitleg</div><p hidden>Weg</p>',
);
