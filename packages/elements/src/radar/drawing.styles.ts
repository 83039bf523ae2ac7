import {css} from 'lit';

/** How the drawing looks. Lengths in px are SVG user units: a pixel where the drawing has all its room. */
export const drawingStyles = css`
  .plot {
    overflow-x: clip; /* names too wide for the room are not seen, but would make it scroll */
    max-inline-size: 47em;
    margin-inline: auto;
  }

  .numbered {
    max-inline-size: 32em;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    font-size: var(--_text-size);
    direction: ltr;

    --_text-size: 16px;
  }

  .drawing text {
    fill: var(--_toegang-color);
  }

  .ring,
  .spoke,
  .outline,
  .interval {
    fill: none;
    stroke: var(--_toegang-grid-color);
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .current .spoke {
    stroke: var(--_toegang-color);
    stroke-width: 2px;
  }

  .hit {
    stroke: transparent;
    stroke-width: 36px;
  }

  .axis,
  .point,
  .numbers li {
    cursor: pointer;
  }

  .current .label,
  .current .badge,
  .numbers .current {
    font-weight: 700;
  }

  /* its edge makes a number readable on every line and shade */
  .ring-value,
  .badge {
    stroke: var(--_toegang-background-color);
    stroke-width: 4px;
    text-anchor: middle;
    dominant-baseline: central;
    paint-order: stroke;
  }

  .ring-value {
    font-size: 0.875em;
  }

  .badge {
    display: none;
    font-size: 1.375em;
  }

  .outline {
    stroke: var(--_mark-color);
    stroke-width: 2.5px;
  }

  .interval {
    stroke: var(--_mark-color, var(--_toegang-color));
    stroke-width: 1.5px;
  }

  .series-2 .outline {
    stroke-dasharray: 7 4;
  }

  .series-3 .outline {
    stroke-dasharray: 2 4;
  }

  .halo,
  .focus-ring {
    fill: none;
    pointer-events: all;
  }

  .point:focus {
    outline: none;
    box-shadow: none;
    scroll-margin-block: 1em 12em;
  }

  .point.current .focus-ring {
    stroke: var(--_mark-color);
    stroke-width: 1.5px;
  }

  .point:focus-visible .halo {
    stroke: var(--_toegang-focus-inverse-color);
    stroke-width: 9px;
  }

  .point:focus-visible .focus-ring {
    stroke: var(--_toegang-focus-color);
    stroke-width: 3px;
  }

  /* of a point that has the focus they stay in sight, below it, where the drawing is higher than the screen */
  .plot:focus-within .facts {
    position: sticky;
  }

  .facts {
    inset-block-end: 0;
    max-inline-size: none;
    min-block-size: 3em;
    padding-block: 0.75em;
    background-color: var(--_toegang-background-color);
    text-align: center;
  }

  .numbers {
    display: none;
    hyphens: auto;
  }

  :is(.narrow + *, .numbered) .drawing {
    max-inline-size: 26em;
    aspect-ratio: 1;
    margin-inline: auto;
  }

  :is(.narrow + *, .numbered) .label {
    display: none;
  }

  :is(.narrow + *, .numbered) :is(.badge, .numbers) {
    display: revert;
  }

  :is(.narrow + *, .numbered) .ring-value {
    font-size: 1.1875em;
  }
`;
