import {css, type CSSResult} from 'lit';

/** The board: columns beside one another where there is room, below one another where there is not. */
export const boardStyles: CSSResult = css`
  .board {
    display: flex;
    position: relative;
    gap: 0.75em;
    align-items: start;
    overflow-x: auto;
    padding: 0.25em;
  }

  /* nothing in it takes the focus, so nothing of it may be out of sight */
  .board.empty {
    flex-wrap: wrap;
  }

  .column {
    flex: 1 0 12em;
    min-inline-size: 0;
    max-inline-size: 24em;
    padding: 0.5em;
    border: 2px solid transparent;
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-surface-color);
  }

  .column :is(h3, h4, h5) {
    margin-block: 0;
  }

  .column-cards {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .plan-card {
    position: relative;
    margin-block-end: 0.75em;
    padding: 0.5em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-background-color);
  }

  .plan-card p {
    margin-block-end: 0.5em;
  }

  .card-fact {
    font-size: 0.875em;
  }

  .card-open {
    inline-size: 100%;
    min-block-size: 0;
    padding: 0.25em 0;
    border: 0;
    color: var(--_toegang-link-color);
    background: none;
    font-weight: 700;
    text-align: start;
    text-decoration: underline;
  }

  .concern {
    display: inline-block;
    padding: 0.125em 0.5em;
    border: 2px solid var(--_toegang-invalid-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    font-size: 0.875em;
  }

  .narrow + * .board {
    flex-direction: column;
    align-items: stretch;
  }

  .narrow + * .column {
    flex: none;
    max-inline-size: none;
  }

  .many .plan-card {
    contain-intrinsic-size: auto 16em;
    content-visibility: auto;
  }
`;
