import {css, type CSSResult} from 'lit';

/** What only a telephone shows: large to press, in one column. */
export const phoneStyles: CSSResult = css`
  .phone {
    max-inline-size: 36em;
  }

  .subject {
    display: inline-block;
    margin-block-end: 0.5em;
    padding: 0.25em 1em;
    border-radius: 1.25em;
    background-color: var(--_toegang-surface-color);
    font-weight: 700;
  }

  .ballot {
    padding-block-end: 1.5em;
    border-block-end: 1px solid var(--_toegang-border-color);
  }

  .ballot > :last-child,
  .kept {
    margin-block-end: 0;
  }

  .ballot .option {
    min-block-size: 3.25em;
  }

  .asked {
    font-size: 1.125em;
    font-weight: var(--_toegang-legend-font-weight);
  }

  .dots {
    max-inline-size: none;
    margin: 0 0 1em;
    padding: 0;
    list-style: none;
  }

  .dots-row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_toegang-border-color);
  }

  .dots-name {
    flex: 1 1 8em;
    min-inline-size: 0;
    hyphens: auto;
  }

  .dots-name > * {
    display: block;
  }

  .dots-count {
    font-weight: 700;
  }

  .dot-marks {
    display: inline-block;
    block-size: 1em;
    vertical-align: -0.125em;
    fill: var(--_toegang-checked-color);
  }

  .dots-steps {
    display: flex;
    gap: 0.5em;
  }

  .dots-step {
    flex: none;
    inline-size: 3.25em;
    block-size: 3.25em;
    padding: 0;
    border: 2px solid var(--_toegang-secondary-button-border-color);
    border-radius: 50%;
    color: var(--_toegang-secondary-button-color);
    background-color: var(--_toegang-secondary-button-background-color);
  }

  .dots-step[aria-disabled='true'] {
    border-color: var(--_toegang-border-color);
    color: var(--_toegang-muted-color);
    cursor: default;
  }

  .dots-step svg {
    display: block;
    inline-size: 1.5em;
    margin: auto;
    fill: none;
    stroke: currentcolor;
    stroke-linecap: round;
    stroke-width: 3;
  }

  .writer {
    margin-block: 2em;
    padding: 1.25em;
    border-radius: 1.25em;
    background-color: color-mix(in srgb, var(--_toegang-plate-sun-color) 16%, var(--_toegang-background-color));
  }

  .writer > :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  .writer .field,
  .writer .buttons {
    margin-block-end: 0;
  }

  .writer .buttons {
    margin-block-start: 0.75em;
  }

  /* a tinted surface is not what the guard measured muted text on */
  .writer .muted {
    color: inherit;
  }

  .card-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }

  @media (forced-colors: active) {
    .writer,
    .subject {
      border: 1px solid CanvasText;
    }

    .dot-marks {
      fill: Highlight;
    }

    .dots-step[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
