import {css} from 'lit';

/** How other rounds look: as the group they are of, but smaller, thinner and dotted. */
export const compareStyles = css`
  .earlier .outline {
    stroke: var(--_mark-color, var(--_toegang-color));
    stroke-width: 1px;
    stroke-dasharray: 1 3;
  }

  .earlier-2 .outline {
    stroke-dasharray: 1 7;
  }

  li.earlier {
    --_mark-color: var(--_toegang-color);
  }

  .group-row th {
    grid-column: 1 / -1;
    padding-block-start: 1.5em;
    font-weight: 700;
  }

  tbody:has(.group-row) {
    break-inside: avoid;
  }
`;
