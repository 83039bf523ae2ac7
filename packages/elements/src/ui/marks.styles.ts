import {css} from 'lit';

/** The colour and the mark of each group, the same in every element. Lengths in px are SVG user units. */
export const markStyles = css`
  .sample {
    flex: none;
    inline-size: 2.5em;
    block-size: 1.25em;
  }

  .series-1 {
    --_mark-color: var(--_toegang-series-1-color);
  }

  .series-2 {
    --_mark-color: var(--_toegang-series-2-color);
  }

  .series-3 {
    --_mark-color: var(--_toegang-series-3-color);
  }

  .mark {
    fill: var(--_mark-color);
    stroke: var(--_toegang-background-color);
    stroke-width: 1.5px;
  }

  .series-2 .mark,
  .hidden-mark.mark {
    fill: var(--_toegang-background-color);
    stroke: var(--_mark-color);
    stroke-width: 2.5px;
  }

  .hidden-mark.mark {
    stroke-width: 1.5px;
    stroke-dasharray: 2 2;
  }

  .cross {
    stroke: var(--_toegang-color);
    stroke-width: 1.5px;
  }
`;
