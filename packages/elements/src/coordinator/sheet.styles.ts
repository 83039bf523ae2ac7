import {css, type CSSResult} from 'lit';

/** Invitations, on screen and on paper. Lengths on paper are those of paper: slips are cut, codes are scanned. */
export const sheetStyles: CSSResult = css`
  .address-field {
    margin-block-end: 1.5em;
  }

  .address-field > summary {
    align-content: center;
    min-block-size: var(--_toegang-target-size);
    color: var(--_toegang-link-color);
    cursor: pointer;
  }

  .posters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(16em, 100%), 1fr));
    gap: 1.5em;
  }

  .poster,
  .slip {
    padding: 1em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
  }

  .poster :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  .poster .field {
    margin-block: 1em 0;
  }

  .poster .field p {
    margin-block: 0.75em 0;
  }

  .qr {
    display: block;
    inline-size: 12em;
    max-inline-size: 100%;
    block-size: auto;
  }

  .slips {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(20em, 100%), 1fr));
    gap: 1em;
    margin-block-end: 2em;
  }

  .slip {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
  }

  .slip .qr {
    flex: none;
    inline-size: 7em;
  }

  .slip-text {
    flex: 1 1 10em;
    min-inline-size: 0;
  }

  .slip-text p {
    margin-block-end: 0.25em;
  }

  .slip code {
    font-size: 1.125em;
    font-weight: 700;
    white-space: nowrap;
  }

  .address {
    font-size: 0.8125em;
  }

  @media print {
    .way-back,
    nav,
    .choice,
    .last,
    .tools,
    .aside,
    .section:has(.sheet) > :not(.sheet),
    .toegang:has(.sheet) > :is(.title, .standing) {
      display: none;
    }

    .posters {
      display: block;
    }

    .poster {
      padding-block: 20mm;
      border: 0;
      break-inside: avoid;
      text-align: center;
    }

    .poster + .poster {
      break-before: page;
    }

    .poster .poster-lead {
      font-size: 2em;
      font-weight: 700;
    }

    .poster p {
      max-inline-size: none;
      font-size: 1.25em;
    }

    .poster .qr {
      inline-size: 90mm;
      margin: 10mm auto;
    }

    .slips {
      max-inline-size: none;
      grid-template-columns: 1fr 1fr;
      gap: 4mm;
      font-size: 0.75em;
    }

    .slip {
      flex-wrap: nowrap;
      border: 0.5pt dashed;
      border-radius: 0;
      break-inside: avoid;
    }

    .slip .qr {
      inline-size: 34mm;
    }

    .card {
      break-inside: avoid;
    }
  }
`;
