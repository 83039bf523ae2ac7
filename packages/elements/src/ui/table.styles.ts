import {css} from 'lit';

/** How the table looks; where it is narrow, each row becomes a block. */
export const tableStyles = css`
  table {
    inline-size: 100%;
    margin-block-end: 1em;
    border-collapse: collapse;
    font-size: 0.9375em;
  }

  th,
  td {
    padding: 0.625em 0.75em 0.625em 0;
    text-align: start;
    vertical-align: top;
  }

  tr {
    border-block-end: 1px solid var(--_toegang-border-color);
    break-inside: avoid;
  }

  th {
    hyphens: auto;
  }

  tbody th {
    font-weight: 400;
  }

  td p {
    margin: 0;
    font-size: 0.875em;
  }

  td .cell-value {
    font-size: 1em;
    font-weight: 700;
  }

  .cell-header {
    display: none;
  }

  /* in a block: its name, and a cell that is left alone on its line */
  tbody th,
  td:last-child:nth-child(even) {
    grid-column: 1 / -1;
  }

  @media screen {
    .narrow + * thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .narrow + * tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      padding-block: 0.625em;
    }

    .narrow + * th,
    .narrow + * td {
      display: block;
      padding: 0.25em 0.5em 0.25em 0;
    }

    .narrow + * tbody th {
      font-weight: 700;
    }

    .narrow + * .cell-header {
      display: block;
    }
  }

  @media print {
    table {
      table-layout: fixed;
    }

    th,
    td {
      padding-block: 0.375em;
    }
  }
`;
