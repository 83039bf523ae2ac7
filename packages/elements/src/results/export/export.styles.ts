import {css} from 'lit';

/** How the buttons look with which results are taken along; on paper there are none. */
export const exportStyles = css`
  .export .buttons,
  .export-picture .buttons {
    align-items: center;
    margin-block: 1em 0.5em;
    gap: 0.75em;
  }

  .export-picture {
    font-size: 0.9375em;
  }

  .export-state {
    min-block-size: 1.5em;
    margin-block: 0;
  }

  @media print {
    .export,
    .export-picture {
      display: none;
    }
  }
`;
