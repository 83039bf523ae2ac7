import {GroupSession} from './session.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-gesprek': GroupSession;
  }
}

if (!customElements.get('toegang-gesprek')) customElements.define('toegang-gesprek', GroupSession);

export {GroupSession};
