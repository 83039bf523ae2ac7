import {css, type CSSResult} from 'lit';

/** What every view of a plan has around it. */
export const planStyles: CSSResult = css`
  .plan-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
    margin-block: 0 1.5em;
  }
`;
