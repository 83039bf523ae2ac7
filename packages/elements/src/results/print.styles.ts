import {css} from 'lit';

/** The report on paper: small type, headings that stay with what they head, rows and pictures in one piece. */
export const printStyles = css`
  @media print {
    /* what is large enough for a screen is not what is large enough for paper */
    .toegang {
      font-size: var(--_text-size);

      --_text-size: 9pt;
    }

    /* the elements inside make their own type small */
    section > slot {
      font-size: calc(1em / 0.8125);
    }

    .contents {
      display: none;
    }

    section section {
      margin-block-start: 1em;
    }

    :is(h4, h5, h6):not(:first-child) {
      margin-block: 1em 0.25em;
    }

    p,
    ul {
      margin-block-end: 0.5em;
    }

    /* their titles stand in the elements themselves, and would be left alone at the end of a page */
    #radar,
    #points {
      break-before: page;
    }

    :is(h2, h3, h4, h5, h6, :is(h3, h4, h5, h6) + p, summary, .group-name, .group-row) {
      break-after: avoid;
    }

    summary {
      color: inherit;
      font-weight: 700;
      list-style: none;
    }

    /* statements are long, and numbers are short */
    #statements thead th:first-child {
      inline-size: 60%;
    }

    .rows > li {
      padding-block: 0.375em;
    }

    :is(p, tr, li, figure, blockquote) {
      break-inside: avoid;
    }

    /* on paper nobody can press a link */
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
