import {css} from 'lit';

/** The picture, and what stands beside a theme anywhere. */
export const plateStyles = css`
  .tint-1 {
    --_tint: var(--_toegang-plate-1-color);
  }

  .tint-2 {
    --_tint: var(--_toegang-plate-2-color);
  }

  .tint-3 {
    --_tint: var(--_toegang-plate-3-color);
  }

  .tint-4 {
    --_tint: var(--_toegang-plate-4-color);
  }

  .tint-5 {
    --_tint: var(--_toegang-plate-5-color);
  }

  /* on a large screen in a room the whole plate is larger */
  .stage {
    position: relative;
    margin-block: 1em;
    font-size: clamp(1em, 0.5em + 0.75 * var(--_room, 1vi), 2.5em);
  }

  .ruler {
    position: absolute;
    inline-size: 100%;
    block-size: 1em;
    visibility: hidden;
    pointer-events: none;
  }

  .plate {
    position: relative;
    overflow: clip;
    padding-block: var(--_above) var(--_below);
    border-radius: 1.5em;
    background-color: var(--_toegang-plate-sky-color);
    isolation: isolate;
  }

  .scene {
    position: absolute;
    inset: 0;
    z-index: -1;
    inline-size: 100%;
    block-size: 100%;
  }

  .stops {
    display: grid;
    grid-template-columns: repeat(60, minmax(0, 1fr));
    grid-auto-rows: 1fr;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .stop {
    grid-row: var(--_row);
    grid-column: var(--_column);
    padding: calc(var(--_margin) + var(--_shift)) 0.375em 0.75em;
  }

  .theme {
    display: flex;
    flex-direction: column;
    gap: 0.5em;
    align-items: center;
    inline-size: 100%;
    padding: 0;
    border: 0;
    border-radius: 1.5em;
    color: var(--_toegang-color);
    background: none;
    text-align: center;
  }

  .disc {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: calc(2 * var(--_radius, 2.125em));
    block-size: calc(2 * var(--_radius, 2.125em));
    border: 0.25em solid var(--_toegang-background-color);
    border-radius: 50%;
    background-color: color-mix(in srgb, var(--_tint) 18%, var(--_toegang-background-color));
    box-shadow:
      0 0 0 0.1875em var(--_tint),
      0 0.375em 0.75em 0.125em color-mix(in srgb, var(--_toegang-color) 22%, transparent);
    transition:
      transform 0.2s,
      box-shadow 0.2s;
  }

  .disc svg {
    inline-size: 62%;
    block-size: 62%;
    overflow: visible;
    transition: transform 0.2s;
  }

  .icon-line {
    fill: none;
    stroke: var(--_toegang-color);
    stroke-width: 2.75px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .icon-fill {
    fill: var(--_tint);
    fill-opacity: 0.55;
  }

  .sign {
    display: block;
    max-inline-size: min(100%, 13em);
    padding: 0.375em 0.75em;
    border-radius: 0.75em;
    background-color: var(--_toegang-background-color);
    box-shadow: 0 0.125em 0.375em color-mix(in srgb, var(--_toegang-color) 18%, transparent);
    line-height: 1.3;
    hyphens: auto;
  }

  .name {
    display: block;
    font-weight: 700;
  }

  .theme:hover .disc {
    transform: translateY(-0.25em);
    box-shadow:
      0 0 0 0.3125em var(--_tint),
      0 0.75em 1em 0.125em color-mix(in srgb, var(--_toegang-color) 22%, transparent);
  }

  .theme:hover .disc svg {
    transform: rotate(-6deg);
  }

  .theme:hover .name {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .theme:active .disc {
    transform: scale(0.96);
  }

  /* around the disc, where it can be told from the landscape */
  .plate .theme:focus-visible {
    outline: none;
    box-shadow: none;
  }

  .plate .theme:focus-visible .disc {
    outline: var(--_toegang-focus-width) var(--_toegang-focus-style) var(--_toegang-focus-color);
    outline-offset: 0.3125em;
    box-shadow:
      0 0 0 0.1875em var(--_tint),
      0 0 0 calc(0.3125em + var(--_toegang-focus-width) + 0.125em) var(--_toegang-focus-inverse-color);
  }

  .plate .theme:focus-visible .name {
    text-decoration: underline;
    text-decoration-thickness: 0.1875em;
    text-underline-offset: 0.2em;
  }

  .fits {
    display: block;
    font-size: 0.8125em;
    font-weight: 700;
  }

  .fits::before {
    content: '★ ' / '';
  }

  .scores {
    display: block;
    margin-block-start: 0.25em;
    font-size: 0.8125em;
    font-weight: 400;
  }

  .score {
    display: flex;
    gap: 0.125em;
    align-items: center;
    justify-content: center;
  }

  .score .sample {
    inline-size: 1.75em;
  }

  .score-list {
    padding: 0;
    list-style: none;
  }

  .score-list li {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    margin-block-end: 0.25em;
  }

  .score-list .sample {
    align-self: center;
  }

  /* where there is room for one only: the disc, and beside it the title */
  .alone .stops {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }

  .alone .stop {
    display: grid;
    grid-area: auto;
    align-items: center;
    padding: 0.5em;
    padding-inline-start: calc(var(--_margin) + var(--_shift));
  }

  .alone .theme {
    flex-direction: row;
    gap: 0.75em;
    text-align: start;
  }

  .alone .sign {
    max-inline-size: none;
  }

  .alone .score {
    justify-content: start;
  }

  .sky {
    fill: var(--_toegang-plate-sky-color);
  }

  .hill {
    fill: var(--_toegang-plate-hill-color);
  }

  .meadow {
    fill: var(--_toegang-plate-meadow-color);
  }

  .road,
  .road-side,
  .road-line,
  .ray {
    fill: none;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .road {
    stroke: var(--_toegang-plate-road-color);
  }

  .road-side {
    stroke: color-mix(in srgb, var(--_toegang-color) 20%, var(--_toegang-plate-meadow-color));
  }

  .road-line {
    stroke: color-mix(in srgb, var(--_toegang-color) 30%, var(--_toegang-plate-road-color));
    stroke-width: 2px;
  }

  .sun,
  .light {
    fill: var(--_toegang-plate-sun-color);
  }

  .ray {
    stroke: var(--_toegang-plate-sun-color);
    stroke-width: 0.2px;
  }

  .trunk {
    fill: none;
    stroke: color-mix(in srgb, var(--_toegang-plate-2-color) 70%, var(--_toegang-plate-sky-color));
    stroke-width: 0.25px;
    stroke-linecap: round;
  }

  .leaf {
    fill: var(--_toegang-plate-leaf-color);
  }

  .wall {
    fill: var(--_toegang-plate-road-color);
  }

  .roof,
  .coat-1 {
    fill: var(--_toegang-plate-1-color);
  }

  .door,
  .coat-2 {
    fill: var(--_toegang-plate-4-color);
  }

  .coat-3 {
    fill: var(--_toegang-plate-5-color);
  }

  .heart {
    fill: var(--_toegang-plate-sun-color);
  }

  .cloud,
  .saying {
    fill: var(--_toegang-plate-road-color);
  }

  .cloud {
    fill-opacity: 0.8;
  }

  .face {
    fill: color-mix(in srgb, var(--_toegang-plate-2-color) 45%, var(--_toegang-plate-sky-color));
  }

  @media (forced-colors: active) {
    .scene {
      display: none;
    }

    .plate,
    .sign,
    .disc {
      border: 1px solid CanvasText;
    }

    .disc {
      background-color: Canvas;
    }
  }
`;
