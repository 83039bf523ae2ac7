import {css, type CSSResult} from 'lit';

/** What every seat of a session has. */
export const sessionStyles: CSSResult = css`
  .kicker {
    margin-block-end: 0.375em;
    font-weight: 700;
  }
`;
