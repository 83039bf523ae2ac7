import {css, type CSSResult} from 'lit';

/** Questions, options, errors and notices, the same in every element. */
export const formStyles: CSSResult = css`
  .button {
    padding: 0.5em 1.5em;
    border: 2px solid var(--_toegang-button-background-color);
    border-radius: var(--_toegang-button-border-radius);
    color: var(--_toegang-button-color);
    background-color: var(--_toegang-button-background-color);
    font-weight: var(--_toegang-button-font-weight);
    text-align: center;
  }

  .button:hover {
    border-color: var(--_toegang-button-hover-background-color);
    color: var(--_toegang-button-hover-color);
    background-color: var(--_toegang-button-hover-background-color);
  }

  .button.secondary {
    border-color: var(--_toegang-secondary-button-border-color);
    color: var(--_toegang-secondary-button-color);
    background-color: var(--_toegang-secondary-button-background-color);
  }

  .button.secondary:hover {
    border-color: var(--_toegang-secondary-button-hover-color);
    color: var(--_toegang-secondary-button-hover-color);
    background-color: var(--_toegang-secondary-button-hover-background-color);
  }

  .button-link {
    padding: 0.5em 0;
    border: 0;
    color: var(--_toegang-link-color);
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  /* an option shows it around all that can be pressed */
  .option :focus-visible {
    outline: none;
    box-shadow: none;
  }

  .question,
  .frame {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .question {
    margin-block: 0 2.5em;
  }

  .question > legend {
    max-inline-size: 36em;
    margin-block-end: 0.75em;
    padding: 0;
    font-size: 1.125em;
    font-weight: var(--_toegang-legend-font-weight);
    line-height: 1.4;
    scroll-margin-block-start: 2em;
  }

  /* no grid: WebKit keeps its rows as they were when a visitor asks for more space in the text */
  .options {
    display: flex;
    flex-direction: column;
    margin-block-end: 0.5em;
    gap: 0.5em;
  }

  .option {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_toegang-target-size);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_toegang-option-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-background-color);
    cursor: pointer;
  }

  .option:hover {
    background-color: var(--_toegang-surface-color);
  }

  .option:has(:checked) {
    border-color: var(--_toegang-checked-color);
    background-color: var(--_toegang-surface-color);
    box-shadow: inset 0 0 0 1px var(--_toegang-checked-color);
  }

  .option:has(:checked) .muted {
    color: inherit;
  }

  .option input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_toegang-checked-color);
    cursor: inherit;
  }

  .option-text {
    flex: 1;
    min-inline-size: 0;
  }

  .option-text > * {
    display: block;
  }

  .invalid {
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_toegang-invalid-border-color);
  }

  .error-message {
    margin-block-end: 0.5em;
    color: var(--_toegang-error-color);
    font-weight: 700;
  }

  .error-summary,
  .notice {
    max-inline-size: 42em;
    margin-block-end: 1.5em;
    padding: var(--_toegang-space) calc(1.25 * var(--_toegang-space));
    border: 1px solid var(--_toegang-border-color);
    border-inline-start: 0.375em solid var(--_toegang-checked-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-surface-color);
    scroll-margin-block-start: 2em;
  }

  .error-summary {
    border: 0.1875em solid var(--_toegang-invalid-border-color);
    background-color: var(--_toegang-background-color);
  }

  .error-summary a {
    display: inline-block;
    padding-block: 0.75em;
  }

  .error-summary :last-child,
  .notice > :last-child {
    margin-block-end: 0;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_toegang-space);
    max-inline-size: none;
    margin-block: 2em 1em;
  }

  @media print {
    .question {
      break-inside: avoid;
    }
  }
`;
