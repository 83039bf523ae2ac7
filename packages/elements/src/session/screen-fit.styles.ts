import {css, type CSSResult} from 'lit';

/** Makes what the room chose smaller where there is much of it: nobody scrolls on the screen of a room. */
export const screenFitStyles: CSSResult = css`
  .room-known .invitation {
    padding-block: 0.5em;
    font-size: 0.7em;
  }

  .room-known .tally {
    display: block;
    font-size: 0.8em;
    columns: 3 15em;
    column-gap: 2em;
  }

  .room-known .tally li {
    padding-block-end: 0.375em;
    break-inside: avoid;
  }

  .room-screen .questions {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    font-size: max(0.6em, 1rem);
  }

  .room-screen .questions .tally {
    gap: 0.25em;
    margin-block-end: 0;
  }

  .room-screen .questions .tally-bar,
  .room-known .tally .tally-bar {
    block-size: 0.375em;
    margin-block-start: 0;
  }
`;
