import {css, type CSSResult} from 'lit';

/** The form of an action: as wide as a page of text, and as high as the screen allows. */
export const actionFormStyles: CSSResult = css`
  /* the browser puts it above all; the position is for what reads styles and does not know of that */
  .action-form {
    position: fixed;
    inline-size: min(46em, 100vi - 1em);
    max-block-size: calc(100vb - 1em);
    max-inline-size: none;
    padding: 1.25em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    color: inherit;
    background-color: var(--_toegang-background-color);
    overflow-y: auto;
    overscroll-behavior: contain;
  }

  /* the browser lets nobody reach it; this says so to what does not know of dialogs */
  .behind {
    pointer-events: none;
  }

  .action-form::backdrop {
    background-color: rgb(0 0 0 / 50%);
  }

  .action-title {
    margin-block-end: 1em;
    color: var(--_toegang-heading-color);
    font-family: var(--_toegang-heading-font-family, inherit);
    font-size: var(--_toegang-heading-3-font-size);
    font-weight: var(--_toegang-heading-font-weight);
  }

  .action-title:focus {
    outline: none;
    box-shadow: none;
  }

  .action-form .field {
    margin-block-end: 1.25em;
  }

  .action-form .question > legend {
    font-size: inherit;
  }

  .action-form .room:empty {
    display: none;
  }

  .action-pair,
  .action-row {
    display: grid;
    gap: 0 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }

  .action-row {
    margin-block-end: 1em;
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  .action-row p {
    margin-block-end: 0;
  }

  .action-end {
    margin-block: 1em 0;
  }

  .action-words {
    font-size: 1.125em;
    font-weight: 700;
  }

  .action-form blockquote {
    margin: 0 0 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_toegang-border-color);
    font-style: italic;
  }

  .action-facts dt {
    font-weight: 700;
  }

  .action-facts dt::first-letter {
    text-transform: uppercase;
  }

  .action-facts dd {
    margin: 0 0 0.75em;
    white-space: pre-line;
  }

  @media print {
    .action-form {
      display: none;
    }
  }
`;
