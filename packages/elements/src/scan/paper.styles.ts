import {css, type CSSResult} from 'lit';

/** The form for a pen: black on white, no statement cut by the end of a page. Lengths of boxes are those of paper. */
export const paperStyles: CSSResult = css`
  .paper {
    display: none;
  }

  @media print {
    .paper {
      display: block;
      --_paper-size: 11pt;

      font-size: var(--_paper-size);
      line-height: 1.4;
    }

    .paper ~ * {
      display: none;
    }

    .paper :is(p, ul) {
      max-inline-size: none;
      margin-block-end: 0.5em;
    }

    .paper > .title {
      font-weight: 700;
    }

    .paper a {
      color: inherit;
    }

    .paper :is(h3, h4, h5) {
      margin-block-start: 1.25em;
      break-after: avoid;
    }

    .form ~ .form {
      break-before: page;
    }

    .whole {
      break-inside: avoid;
    }

    .statement {
      margin-block: 0.75em 0.5em;
      font-weight: 700;
    }

    .boxes {
      display: grid;
      gap: 0.5em 1em;
      margin-block-end: 1em;
    }

    .boxes.row {
      grid-auto-columns: 1fr;
      grid-auto-flow: column;
      margin-block-end: 0;
      padding-block-end: 0.75em;
      border-block-end: 0.5pt solid;
      font-size: 0.9em;
      line-height: 1.25;
    }

    .box {
      display: flex;
      gap: 2mm;
    }

    .box svg {
      flex: none;
      inline-size: 5mm;
      block-size: 5mm;
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.5px;
    }

    .number {
      display: flex;
      gap: 1em;
      align-items: center;
      margin-block-start: 1em;
    }

    .room {
      inline-size: 16mm;
      block-size: 10mm;
      border: 1pt solid;
      align-content: center;
      text-align: center;
    }

    .line {
      block-size: 9mm;
      border-block-end: 0.75pt solid;
    }

    .writing {
      margin-block-end: 1.5em;
    }
  }
`;
