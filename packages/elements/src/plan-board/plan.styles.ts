import {css, type CSSResult} from 'lit';

/** What every view of a plan has around it. */
export const planStyles: CSSResult = css`
  .plan-bar {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: 1em;
  }

  [aria-disabled='true'] {
    opacity: 0.6;
  }

  summary > :is(h3, h4, h5) {
    display: inline;
  }
`;
