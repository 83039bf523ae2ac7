import {css, type CSSResult} from 'lit';

/** What only the scan has: where we are, and a scale in a row where there is room. */
export const scanStyles: CSSResult = css`
  .title {
    max-inline-size: 30em;
    margin-block-end: 0.75em;
    scroll-margin-block-start: 4.5em;
  }

  .lead {
    font-size: 1.125em;
  }

  .previous {
    display: block;
    min-inline-size: var(--_toegang-target-size);
    text-align: start;
    margin-block-end: 0.5em;
  }

  .progress {
    display: block;
    margin-block-end: 0.375em;
    color: var(--_toegang-muted-color);
    font-family: var(--_toegang-font-family, inherit);
    font-size: clamp(16px, 0.625em, 20px);
    font-weight: 400;
  }

  .progress-bar {
    display: block;
    inline-size: 100%;
    max-inline-size: 20em;
    block-size: 0.5em;
    margin-block-end: 0.5em;
    border: 1px solid var(--_toegang-form-control-border-color);
    border-radius: 0.25em;
    color: var(--_toegang-checked-color);
    fill: currentcolor;
  }

  .scan:dir(rtl) .progress-bar {
    transform: scaleX(-1);
  }

  .easy {
    inline-size: fit-content;
    margin-block-end: 2em;
  }

  .draft,
  .aside {
    max-inline-size: 42em;
    margin-block-start: 2em;
    padding-block-start: 1.5em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  .draft > p {
    margin-block: 0.5em 0;
  }

  .withdraw > summary {
    align-content: center;
    min-block-size: var(--_toegang-target-size);
    color: var(--_toegang-link-color);
    cursor: pointer;
  }

  @media screen {
    .wide + * .row {
      flex-direction: row;
    }

    .wide + * .row .option {
      flex: 1;
      flex-direction: column;
      gap: 0.375em;
      justify-content: start;
      padding-block: 0.75em;
      line-height: 1.35;
      text-align: center;
    }

    .wide + * .row .option-text {
      inline-size: 100%;
    }
  }

  @media print {
    .previous,
    .draft,
    .aside,
    .withdraw,
    .change {
      display: none;
    }
  }
`;
