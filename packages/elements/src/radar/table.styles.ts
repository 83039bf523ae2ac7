import {css} from 'lit';

/** How the table looks. */
export const tableStyles = css`
  .table-room {
    overflow-x: auto;
    margin-block-end: 1em;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    font-variant-numeric: tabular-nums;
  }

  th,
  td {
    padding: 0.625em 0.75em 0.625em 0;
    border-block-end: 1px solid var(--_border-color);
    text-align: start;
    vertical-align: top;
  }

  th[scope='row'] {
    min-inline-size: 8em;
    font-weight: 400;
  }

  td p {
    margin: 0;
    font-size: 0.875em;
    white-space: nowrap;
  }

  td .cell-value {
    font-size: 1em;
    font-weight: 700;
  }

  tr {
    break-inside: avoid;
  }

  @media print {
    .table-room {
      overflow: visible;
    }
  }
`;
