import {ToegangEnvironment} from './environment.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-omgeving': ToegangEnvironment;
  }
}

if (!customElements.get('toegang-omgeving')) customElements.define('toegang-omgeving', ToegangEnvironment);

export {ToegangEnvironment};
