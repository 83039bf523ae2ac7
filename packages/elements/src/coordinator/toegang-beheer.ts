import {CoordinatorDesk} from './coordinator.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-beheer': CoordinatorDesk;
  }
}

if (!customElements.get('toegang-beheer')) customElements.define('toegang-beheer', CoordinatorDesk);

export {CoordinatorDesk};
