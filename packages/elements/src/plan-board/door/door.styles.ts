import {css, type CSSResult} from 'lit';

/** Where a plan begins, and how it is kept. */
export const doorStyles: CSSResult = css`
  .plan-links dt {
    margin-block-start: 1em;
    font-weight: 700;
  }

  .plan-links dd {
    margin: 0 0 0.5em;
  }

  .plan-links .field {
    margin-block-end: 0.5em;
  }

  .refused q {
    display: block;
    white-space: pre-wrap;
  }
`;
