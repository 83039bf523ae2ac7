import {css, type CSSResult} from 'lit';

/** How earlier actions, the follow-up, points and files look. */
export const bringStyles: CSSResult = css`
  .earlier,
  .bring {
    margin-block: 1.5em;
    padding: 0.75em 1em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
  }

  summary {
    min-block-size: var(--_toegang-target-size);
    padding-block: 0.5em;
    cursor: pointer;
  }

  .earlier-actions {
    max-inline-size: none;
    margin-block: 1em;
    padding: 0;
    list-style: none;
  }

  .earlier-actions > li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  .earlier-actions p {
    margin-block: 0 0.25em;
  }

  .badge {
    display: inline-block;
    padding-inline: 0.5em;
    border: 1px solid currentcolor;
    border-radius: var(--_toegang-form-control-border-radius);
    font-size: 0.875em;
  }

  .did {
    padding-inline-start: 1.125em;
  }

  .note {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_toegang-border-color);
  }

  .score-bars {
    display: block;
    inline-size: 100%;
    max-inline-size: 10em;
    margin-block: 0.25em;
    direction: ltr;
  }

  .score-bars rect {
    stroke: var(--_toegang-color);
    stroke-width: 1px;
  }

  .score-bars .before {
    fill: var(--_toegang-background-color);
  }

  .score-bars .after {
    fill: var(--_toegang-color);
  }

  .score-bars .track {
    stroke: var(--_toegang-border-color);
    stroke-width: 1px;
  }

  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
  }

  input[type='file'] {
    max-inline-size: 100%;
    min-block-size: var(--_toegang-target-size);
  }

  ::file-selector-button {
    min-block-size: var(--_toegang-target-size);
    margin-inline-end: 0.75em;
    padding-inline: 1em;
    font: inherit;
  }

  .broken pre {
    overflow-x: auto;
    white-space: pre-wrap;
  }

  #earlier:focus,
  #drafts:focus,
  #taken-in:focus {
    outline: none;
    box-shadow: none;
  }

  @media print {
    .bring {
      display: none;
    }
  }
`;
