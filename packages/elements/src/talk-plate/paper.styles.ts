import {css, type CSSResult} from 'lit';

/** The plate as a sheet for the wall, and themes as cards for the table. */
export const paperStyles: CSSResult = css`
  @media print {
    .toegang {
      --_print-size: 10pt;
      --_card-size: 9pt;
      --_card-title-size: 18pt;
      --_card-heading-size: 11pt;
      font-size: var(--_print-size);

      --_toegang-heading-2-font-size: 18pt;
      --_toegang-heading-3-font-size: 13pt;
    }

    .languages,
    .way,
    .ways,
    .keep,
    .page .goals,
    .ruler {
      display: none;
    }

    :is(.plate, .disc, .sign, .opening, .dilemma, .practice, .scene) {
      print-color-adjust: exact;
    }

    /* the letters follow the width of the sheet, as all of the drawing does */
    .stage {
      container-type: inline-size;
      margin-block: 0;
      break-inside: avoid;
      font-size: inherit;
    }

    .plate {
      font-size: calc(100cqi / var(--_paper-width));
      block-size: calc(var(--_paper-height) * 1em);
    }

    .plate .stops {
      block-size: 100%;
    }

    /* on paper nothing can be pressed */
    .theme {
      display: flex;
      min-block-size: 0;
    }

    .disc,
    .sign {
      box-shadow: none;
    }

    .disc {
      outline: 0.1875em solid var(--_tint);
    }

    .short {
      margin-block: 0 3mm;
    }

    .card,
    .page {
      font-size: var(--_card-size);
      line-height: 1.4;
    }

    .card {
      break-before: page;
      page: toegang-card;
    }

    .card .opening-text > * {
      margin: 0;
      font-size: var(--_card-title-size);
    }

    .opening {
      margin-block-end: 3mm;
      padding: 2mm 5mm;
    }

    .opening .disc {
      --_radius: 2em;
    }

    .intro {
      columns: 2;
      column-gap: 6mm;
      font-size: 1em;
    }

    .part {
      margin-block-start: 3mm;
    }

    .part > :is(h3, h4, h5, h6) {
      margin-block: 0 1mm;
      break-after: avoid;
    }

    .cases {
      grid-template-columns: 1fr 1fr;
      gap: 4mm;
    }

    .practices {
      grid-template-columns: repeat(3, 1fr);
      gap: 3mm;
    }

    .statements {
      grid-template-columns: 1fr 1fr;
      gap: 2mm 4mm;
      margin-block-end: 0;
    }

    .case,
    .practice {
      padding: 2mm 3.5mm;
    }

    .statement {
      padding: 1.5mm 3.5mm;
      font-size: 1em;
      break-inside: avoid;
    }

    .dilemma {
      margin-block: 1.5mm;
      padding: 1.5mm 3mm;
    }

    :is(.case, .practice, .statement) :is(p, ul) {
      margin-block-end: 1.5mm;
    }

    :is(.case, .practice) :is(h3, h4, h5, h6) {
      margin-block-end: 1mm;
      font-size: var(--_card-heading-size);
    }

    :is(.card, .page) > p,
    .intro p,
    .score-list,
    .part > p {
      margin-block-end: 1mm;
    }

    .ask li {
      margin-block-end: 0.5mm;
    }
  }
`;
