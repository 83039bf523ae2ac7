import '../answers/toegang-antwoorden.js';
import '../improvement-points/toegang-verbeterpunten.js';
import '../radar/toegang-radar.js';
import {ResultsReport} from './results.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-resultaten': ResultsReport;
  }
}

if (!customElements.get('toegang-resultaten')) customElements.define('toegang-resultaten', ResultsReport);

export {ResultsReport};
