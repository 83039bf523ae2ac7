import {css} from 'lit';

/** How the drawing looks. Lengths without a unit are SVG user units: about a pixel where the drawing has all its room. */
export const drawingStyles = css`
  .plot {
    max-inline-size: 47em;
    margin-inline: auto;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    font-size: var(--_text-size);
    direction: ltr;

    --_text-size: 16px;
  }

  .drawing text {
    fill: var(--_color);
  }

  .ring,
  .spoke {
    fill: none;
    stroke: var(--_border-color);
    stroke-width: 1px;
    vector-effect: non-scaling-stroke;
  }

  .current .spoke {
    stroke: var(--_color);
    stroke-width: 2px;
  }

  .hit {
    stroke: transparent;
    stroke-width: 36px;
    cursor: pointer;
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

  .drawing .ring-value {
    fill: var(--_muted-color);
    font-size: 0.875em;
    stroke: var(--_background-color);
    stroke-width: 4px;
  }

  .ring-value,
  .badge {
    text-anchor: middle;
    dominant-baseline: central;
    paint-order: stroke;
  }

  .drawing .badge {
    display: none;
    font-size: 1.1875em;
  }

  .outline,
  .interval {
    fill: none;
    stroke: var(--_mark-color, var(--_color));
    stroke-width: 2.5px;
    stroke-linejoin: round;
    vector-effect: non-scaling-stroke;
  }

  .interval {
    stroke-width: 1.5px;
  }

  .series-2 .outline {
    stroke-dasharray: 7 4;
  }

  .series-3 .outline {
    stroke-dasharray: 2 4;
  }

  .series-4 .outline {
    stroke-dasharray: 9 3 2 3;
  }

  .mark {
    fill: var(--_mark-color);
    stroke: var(--_background-color);
    stroke-width: 1.5px;
  }

  .series-2 .mark,
  .series-4 .mark {
    fill: var(--_background-color);
    stroke: var(--_mark-color);
    stroke-width: 2.5px;
  }

  .hidden-mark.mark {
    fill: var(--_background-color);
    stroke: var(--_mark-color);
    stroke-width: 1.5px;
    stroke-dasharray: 2 2;
  }

  .cross {
    fill: none;
    stroke: var(--_color);
    stroke-width: 1.5px;
  }

  .halo,
  .focus-ring {
    fill: none;
    stroke: none;
    pointer-events: all;
  }

  .point:focus {
    outline: none;
    box-shadow: none;
  }

  .point.current .focus-ring {
    stroke: var(--_mark-color);
    stroke-width: 1.5px;
  }

  .point:focus-visible .halo {
    stroke: var(--_focus-inverse-color);
    stroke-width: 9px;
  }

  .point:focus-visible .focus-ring {
    stroke: var(--_focus-color);
    stroke-width: 3px;
  }

  .facts {
    max-inline-size: none;
    min-block-size: 3em;
    margin-block-start: 0.75em;
    text-align: center;
    text-wrap: balance;
  }

  .numbers {
    display: none;
    columns: 18em;
    gap: 2em;
    max-inline-size: none;
    hyphens: auto;
  }

  .numbers li {
    break-inside: avoid;
  }

  .numbered .numbers {
    display: block;
  }

  .numbered .drawing .badge {
    display: inline;
  }

  .numbered .drawing .label {
    display: none;
  }

  .numbered .drawing {
    max-inline-size: 26em;
    aspect-ratio: 1;
    margin-inline: auto;
  }

  @container (inline-size < 36em) {
    .drawing {
      aspect-ratio: 1;
      max-inline-size: 26em;
      margin-inline: auto;
    }

    .drawing .label {
      display: none;
    }

    .drawing .badge {
      display: inline;
      font-size: 1.375em;
    }

    .drawing .ring-value {
      font-size: 1.1875em;
    }

    .numbers {
      display: block;
    }
  }
`;
