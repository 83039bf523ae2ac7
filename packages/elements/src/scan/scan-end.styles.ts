import {css, type CSSResult} from 'lit';

/** What only the end of the scan has: the choice of what has to improve, the list to check, the receipt. */
export const scanEndStyles: CSSResult = css`
  .why .field {
    margin-block-end: 0.75em;
    padding-inline-start: 1em;
  }

  .count {
    font-weight: 700;
  }

  .answers {
    max-inline-size: none;
    margin-block: 0 2em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  .answer {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0 1.5em;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_toegang-border-color);
  }

  .answer > * {
    grid-column: 1;
    min-inline-size: 0;
    margin: 0;
  }

  .answer dt {
    color: var(--_toegang-muted-color);
  }

  .answer dd {
    font-weight: 700;
  }

  .answer .change {
    grid-row: 1 / span 2;
    grid-column: 2;
    align-self: center;
  }

  .answer .change button {
    padding-inline: 0.5em;
  }

  .written {
    font-weight: 400;
    white-space: pre-line;
  }

  .receipt {
    display: inline-block;
    padding: 0.5em 0.75em;
    border: 1px dashed var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-surface-color);
    font-size: 1.25em;
    user-select: all;
  }
`;
