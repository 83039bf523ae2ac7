import {css, type CSSResult} from 'lit';

/** How the desk looks on screen. */
export const deskStyles: CSSResult = css`
  .way-back {
    margin-block-end: 0.5em;
  }

  .rounds,
  .sections,
  .answers,
  .slips {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .round {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    justify-content: space-between;
    padding-block: 0.25em;
    border-block-end: 1px solid var(--_toegang-border-color);
  }

  .state {
    display: inline-block;
    padding: 0.125em 0.75em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: 1em;
    background-color: var(--_toegang-surface-color);
    font-size: 0.9375em;
    white-space: nowrap;
  }

  .state.open {
    border-color: var(--_toegang-checked-color);
    font-weight: 700;
  }

  .state.try-out {
    border-style: dashed;
  }

  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
  }

  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25em;
    margin-block-start: 1.5em;
    border-block-end: 1px solid var(--_toegang-border-color);
  }

  .section-button {
    padding: 0.5em 0.75em;
    border: 0;
    border-block-end: 0.25em solid transparent;
    color: var(--_toegang-link-color);
    background: none;
  }

  .section-button:hover {
    border-block-end-color: var(--_toegang-border-color);
  }

  .section-button[aria-current='page'] {
    border-block-end-color: var(--_toegang-checked-color);
    color: var(--_toegang-color);
    font-weight: 700;
  }

  .section-button .waiting {
    margin-inline-start: 0.25em;
    padding: 0.125em 0.5em;
    border-radius: 1em;
    color: var(--_toegang-color);
    background-color: var(--_toegang-surface-color);
    font-size: 0.875em;
    font-weight: 400;
    white-space: nowrap;
  }

  .section :is(h4, h5) {
    font-size: 1.0625em;
  }

  .agreed dt {
    font-weight: 700;
  }

  .agreed dd {
    margin: 0 0 0.75em;
  }

  #section:focus {
    outline: none;
    box-shadow: none;
  }

  .counts {
    inline-size: 100%;
    max-inline-size: 28em;
    margin-block-end: 1.5em;
    border-collapse: collapse;
  }

  .counts th,
  .counts td {
    padding-block: 0.5em;
    padding-inline-end: 0.5em;
    border-block-end: 1px solid var(--_toegang-border-color);
    text-align: start;
    vertical-align: top;
    overflow-wrap: break-word;
  }

  /* names of groups are of any length, and make room for the rest */
  .counts th:first-child {
    inline-size: 42%;
    overflow-wrap: anywhere;
    hyphens: auto;
  }

  .counts tbody th {
    font-weight: 400;
  }

  .counts td {
    font-weight: 700;
  }

  .field .short {
    inline-size: 8em;
  }

  .acts {
    padding: 0;
    list-style: none;
  }

  .act {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_toegang-border-color);
  }

  .act > * {
    flex: 1 1 14em;
  }

  .act > .muted {
    flex: 0 0 10em;
  }

  dialog {
    max-inline-size: min(32em, calc(100vi - 2em));
    padding: 1.5em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    color: var(--_toegang-color);
    background-color: var(--_toegang-background-color);
  }

  dialog .question-title {
    font-size: 1.25em;
    font-weight: 700;
  }

  dialog .buttons {
    margin-block: 1.5em 0;
  }

  .paper-form {
    padding: 1em;
    border: 1px dashed var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
  }

  .aside {
    margin-block-start: 3em;
  }

  @media (forced-colors: active) {
    .section-button:not([aria-current='page']) {
      border-block-end-color: Canvas;
    }

    .section-button[aria-current='page'] {
      border-block-end-color: Highlight;
    }
  }
`;
