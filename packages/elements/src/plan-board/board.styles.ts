import {css, type CSSResult} from 'lit';

/** The board: columns beside one another where there is room, below one another where there is not. */
export const boardStyles: CSSResult = css`
  .board {
    display: flex;
    gap: 1em;
    align-items: start;
    overflow-x: auto;
    padding-block-end: 1em;
  }

  .column {
    flex: 1 0 15em;
    min-inline-size: 0;
    max-inline-size: 24em;
    padding: 0.75em;
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-surface-color);
  }

  .column > :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  .column-cards {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .plan-card {
    margin-block-end: 0.75em;
    padding: 0.75em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-background-color);
  }

  .plan-card p {
    margin-block: 0 0.5em;
  }

  .narrow + * .board {
    flex-direction: column;
    align-items: stretch;
  }

  .narrow + * .column {
    flex: none;
    max-inline-size: none;
  }
`;
