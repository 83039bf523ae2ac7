import {OpenAnswers} from './open-answers.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-antwoorden': OpenAnswers;
  }
}

if (!customElements.get('toegang-antwoorden')) customElements.define('toegang-antwoorden', OpenAnswers);

export {OpenAnswers};
