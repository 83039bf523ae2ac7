import {css, type CSSResult} from 'lit';

/** The fields that make a plan shorter. */
export const findingStyles: CSSResult = css`
  .finder-fields {
    display: grid;
    gap: 0 1em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
  }
`;
