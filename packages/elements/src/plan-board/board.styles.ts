import {css, type CSSResult} from 'lit';

/** The board: columns beside one another where there is room, below one another where there is not. */
export const boardStyles: CSSResult = css`
  .board {
    display: flex;
    position: relative;
    gap: 1em;
    align-items: start;
    overflow-x: auto;
    padding: 0.25em 0.25em 1em;
  }

  .column {
    flex: 1 0 15em;
    min-inline-size: 0;
    max-inline-size: 24em;
    padding: 0.75em;
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
    padding: 0.75em;
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
    text-underline-offset: 0.2em;
  }

  .concern {
    display: inline-block;
    padding: 0.125em 0.5em;
    border: 2px solid var(--_toegang-invalid-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    font-size: 0.875em;
  }

  .more {
    inline-size: 100%;
  }

  .narrow + * .board {
    flex-direction: column;
    align-items: stretch;
  }

  .narrow + * .column {
    flex: none;
    max-inline-size: none;
  }

  @media not print {
    .many .plan-card {
      contain-intrinsic-size: auto 16em;
      content-visibility: auto;
    }
  }
`;
