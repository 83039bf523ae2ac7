import {TalkPlate} from './talk-plate.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-praatplaat': TalkPlate;
  }
}

if (!customElements.get('toegang-praatplaat')) customElements.define('toegang-praatplaat', TalkPlate);

export {TalkPlate};
