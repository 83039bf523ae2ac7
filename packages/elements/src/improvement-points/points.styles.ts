import {css} from 'lit';

/** How the improvement points look: groups beside each other where there is room. */
export const pointsStyles = css`
  .lead {
    font-size: 1.125em;
    font-weight: 700;
  }

  .groups {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em 3em;
    margin-block-end: 1.5em;
  }

  .alone {
    max-inline-size: 46em;
  }

  .group > :is(h3, h4, h5) {
    display: flex;
    gap: 0.25em;
    align-items: center;
    margin-block: 0.75em 0.25em;
  }

  .group .sample {
    inline-size: 1.75em;
  }

  .points {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .point {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.875em 0.25em;
    border-block-start: 1px solid var(--_toegang-border-color);
    break-inside: avoid;
  }

  .ranked .point {
    grid-template-columns: minmax(0, auto) minmax(0, 1fr);
    gap: 0 0.75em;
  }

  .ranked .point > * {
    grid-column: 2;
  }

  .ranked .point > .rank {
    grid-area: 1 / 1;
    min-inline-size: 1.375em;
    margin-block: -0.2em;
    font-size: 1.375em;
    font-weight: 700;
    line-height: 1.5;
  }

  .picked {
    padding-inline-start: 0.75em;
    border-inline-start: 0.375em solid var(--_mark-color);
  }

  .wording {
    display: block;
    max-inline-size: 42em;
    hyphens: auto;
  }

  .bar {
    display: block;
    inline-size: 100%;
    block-size: 1.125em;
    margin-block: 0.5em 0.375em;
  }

  .track {
    fill: var(--_toegang-surface-color);
    stroke: var(--_toegang-border-color);
  }

  .part {
    fill: var(--_mark-color);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    justify-content: space-between;
  }

  .foot p {
    margin: 0;
  }

  .pick {
    padding: 0;
    border: 0;
    color: var(--_toegang-link-color);
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .pick[aria-pressed='true'] {
    font-weight: 700;
  }

  .picked-status:empty {
    margin: 0;
  }

  /* side by side, but not so narrow that every line holds two words */
  .groups:not(.alone) {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 24em), 1fr));
  }

  @media (forced-colors: active) {
    .bar {
      forced-color-adjust: none;
    }
  }

  @media print {
    .toegang {
      font-size: 0.8125em;
    }

    /* every wording of a principle is on paper as text, where there is nothing to press */
    .pick {
      display: block;
      min-block-size: 0;
      color: inherit;
      text-decoration: none;
    }

    .point {
      padding-block-end: 0.875em;
    }

    th:first-child {
      inline-size: 46%;
    }

    summary {
      display: none;
    }

    .part {
      print-color-adjust: exact;
    }
  }
`;
