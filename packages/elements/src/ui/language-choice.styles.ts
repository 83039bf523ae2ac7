import {css, type CSSResult} from 'lit';

/** The choice of a language: the present one stands out, the others look like what can be followed. */
export const languageStyles: CSSResult = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    margin-block-end: 1em;
  }

  .languages button {
    padding: 0;
    border: 0;
    color: var(--_toegang-link-color);
    background: none;
    text-decoration: underline;
  }

  .languages [aria-current='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration: none;
  }

  @media print {
    .languages {
      display: none;
    }
  }
`;
