import {PrincipleRadar} from './radar.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-radar': PrincipleRadar;
  }
}

if (!customElements.get('toegang-radar')) customElements.define('toegang-radar', PrincipleRadar);

export {PrincipleRadar};
