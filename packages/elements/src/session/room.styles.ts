import {css, type CSSResult} from 'lit';

/** What a telephone and the screen of the room both show. */
export const roomStyles: CSSResult = css`
  .lead,
  .intro {
    font-size: 1.125em;
  }

  .tally {
    display: grid;
    gap: 0.75em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .tally li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }

  .tally-name {
    flex: 1 1 auto;
  }

  .tally-count {
    font-weight: 700;
  }

  .tally-bar {
    flex: none;
    inline-size: 100%;
    block-size: 0.75em;
    margin-block-start: 0.25em;
    border-radius: 0.25em;
    background-color: var(--_toegang-surface-color);
    fill: var(--_toegang-checked-color);
  }

  .tally-bar:dir(rtl) {
    transform: scaleX(-1);
  }

  .cards {
    display: grid;
    gap: 0.75em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .card {
    padding: 0.875em 1.125em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: 1em;
    background-color: var(--_toegang-background-color);
    break-inside: avoid;
  }

  .card > :last-child {
    margin-block-end: 0;
  }

  .point-text,
  .agreed {
    margin-block-end: 0.25em;
    white-space: pre-line;
  }

  .dilemma {
    max-inline-size: 42em;
    margin-block: 1em;
    padding: 0.875em 1.125em;
    border-inline-start: 0.375em solid var(--_toegang-checked-color);
    border-radius: 0.25em;
    background-color: var(--_toegang-surface-color);
  }

  .dilemma > :last-child {
    margin-block-end: 0;
  }

  .goals ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .goals li {
    padding: 0.375em 1em;
    border-radius: 1.25em;
    background-color: color-mix(in srgb, var(--_toegang-plate-sun-color) 22%, var(--_toegang-background-color));
    line-height: 1.4;
  }

  @media (forced-colors: active) {
    .tally-bar {
      border: 1px solid CanvasText;
      fill: Highlight;
      forced-color-adjust: none;
    }

    .goals li {
      border: 1px solid CanvasText;
    }
  }

  @media print {
    .tally-bar {
      border: 1px solid;
    }
  }
`;
