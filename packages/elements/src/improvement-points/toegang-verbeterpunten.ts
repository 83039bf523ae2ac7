import {ImprovementPoints} from './improvement-points.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-verbeterpunten': ImprovementPoints;
  }
}

if (!customElements.get('toegang-verbeterpunten')) customElements.define('toegang-verbeterpunten', ImprovementPoints);

export {ImprovementPoints};
