import {css} from 'lit';

/** How the bars look. */
export const barsStyles = css`
  .bars {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .bars > li {
    padding-block: 1em;
    border-block-start: 1px solid var(--_toegang-border-color);
    break-inside: avoid;
  }

  .bar-name {
    display: flex;
    gap: 0.625em;
    align-items: center;
  }

  .bar-row {
    display: grid;
    grid-template-columns: 11em minmax(0, 1fr);
    gap: 0.25em 1em;
    margin-block-end: 0.75em;
  }

  .bar-row p {
    max-inline-size: none;
    margin: 0;
  }

  .bar-facts {
    grid-column: -2;
    font-size: 0.875em;
  }

  .bar {
    inline-size: 100%;
    block-size: 1.75em;
  }

  /* its edge makes a number readable on every shade */
  .bar text {
    fill: var(--_toegang-color);
    stroke: var(--_toegang-background-color);
    stroke-width: 4px;
    font-size: 0.875em;
    text-anchor: middle;
    dominant-baseline: central;
    paint-order: stroke;
  }

  .bar rect {
    fill: var(--_mark-color);
    stroke: var(--_mark-color);
  }

  .narrow + * .bar-row {
    grid-template-columns: minmax(0, 1fr);
  }

  @media print {
    .bars > li {
      padding-block: 0.25em;
    }

    .bars .bar-row {
      grid-template-columns: 10em minmax(0, 1fr) 23em;
      gap: 0 1em;
      line-height: 1.3;
    }

    .bar-name {
      grid-area: 1 / 1 / 3;
    }

    .bar {
      grid-area: 1 / 2 / 3;
    }
  }
`;
