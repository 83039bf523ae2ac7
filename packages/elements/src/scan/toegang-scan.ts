import {ScanQuestionnaire} from './scan.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-scan': ScanQuestionnaire;
  }
}

if (!customElements.get('toegang-scan')) customElements.define('toegang-scan', ScanQuestionnaire);

export {ScanQuestionnaire};
