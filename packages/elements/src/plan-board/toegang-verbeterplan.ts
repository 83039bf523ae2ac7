import {PlanBoard} from './plan-board.js';

declare global {
  interface HTMLElementTagNameMap {
    'toegang-verbeterplan': PlanBoard;
  }
}

if (!customElements.get('toegang-verbeterplan')) customElements.define('toegang-verbeterplan', PlanBoard);

export {PlanBoard};
