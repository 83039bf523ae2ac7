import {css, type CSSResult} from 'lit';

/**
 * The screen of the room, to be read at five metres: letters follow the width and the height of what a beamer shows,
 * and are never smaller than what who sits behind a laptop reads, or asks for by zooming in.
 */
export const screenStyles: CSSResult = css`
  .room-screen {
    display: flex;
    flex-direction: column;
    min-block-size: 90vb;
    font-size: max(1.125em, min(2.3 * var(--_room, 1vi), 3.3vb));
  }

  .room-screen p,
  .room-screen ul,
  .room-screen ol {
    max-inline-size: none;
  }

  .room-screen :is(h3, h4, h5) {
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }

  .room-screen .title {
    margin-block-end: 0.125em;
    font-size: 1.5em;
  }

  .room-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    align-items: baseline;
    justify-content: space-between;
  }

  .room-head > * {
    margin: 0;
  }

  .clock {
    font-size: 1.5em;
    font-variant-numeric: tabular-nums;
    font-weight: 700;
  }

  .clock-note {
    font-size: 0.625em;
    font-weight: 400;
  }

  .room-screen .lead {
    margin-block-end: 0.75em;
    font-size: 1em;
  }

  .room-body {
    flex: 1;
  }

  .room-body .clock {
    margin-block: 0.125em;
    font-size: 5em;
    line-height: 1.1;
  }

  .room-body .clock-note {
    font-size: 0.25em;
  }

  .room-screen .dilemma {
    max-inline-size: none;
  }

  .room-screen .case {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20em), 1fr));
    gap: 0 1.5em;
    align-items: start;
  }

  .room-screen .case :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  .room-screen .case .dilemma {
    margin-block-start: 0;
  }

  .room-foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 2em;
    align-items: end;
    justify-content: space-between;
    margin-block-start: 1em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_toegang-border-color);
    font-size: 0.6875em;
  }

  .room-foot p {
    margin: 0;
  }

  .room-foot .kicker {
    margin-block-end: 0.25em;
  }

  .invitation {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 2em;
    align-items: center;
    padding: 1em;
    border-radius: 1em;
    background-color: var(--_toegang-surface-color);
  }

  .invitation-text {
    flex: 1 1 12em;
  }

  .invitation-text > :last-child {
    margin-block-end: 0;
  }

  .code {
    white-space: nowrap;
  }

  .invitation .code {
    display: block;
    font-size: 2.25em;
    letter-spacing: 0.12em;
    line-height: 1.2;
  }

  .invitation .qr {
    flex: none;
    inline-size: min(100%, 12em);
    border-radius: 0.25em;
  }

  .room-screen .questions,
  .room-screen .subjects,
  .room-screen .notes,
  .room-screen .cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 0.75em 1.5em;
    padding: 0;
    list-style: none;
  }

  .room-screen .questions > li,
  .room-screen .subjects > li {
    padding: 0.625em 0.875em;
    border: 2px solid var(--_toegang-border-color);
    border-radius: 0.75em;
  }

  .room-screen .asked {
    margin-block-end: 0.25em;
    font-weight: 700;
  }

  .voted {
    margin-block-end: 0.375em;
  }

  .room-screen .statement {
    margin-block: 0.25em 0.5em;
    padding: 0.5em 0.75em;
    border: 0.125em solid var(--_toegang-checked-color);
    border-radius: 0.75em 0.75em 0.75em 0.125em;
    font-size: 1.5em;
  }

  .room-screen .agreed {
    font-size: 1.25em;
  }

  /* as many themes as there are, one line each */
  @media (orientation: landscape) {
    .room-screen ol.tally {
      gap: 0.375em;
    }

    .room-screen ol.tally li {
      flex-wrap: nowrap;
      align-items: center;
    }

    .room-screen ol.tally .tally-name {
      flex: 1 1 0;
    }

    .room-screen ol.tally .tally-bar {
      flex: 1 1 0;
      margin: 0;
    }

    .room-screen ol.tally .tally-count {
      order: 1;
      min-inline-size: 6em;
      text-align: end;
    }
  }

  .chosen li {
    font-weight: 700;
  }

  @media (forced-colors: active) {
    .invitation {
      border: 1px solid CanvasText;
    }
  }
`;
