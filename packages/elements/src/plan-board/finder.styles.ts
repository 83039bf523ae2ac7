import {css, type CSSResult} from 'lit';

/** What is looked for in a plan, and what stands out in it. */
export const finderStyles: CSSResult = css`
  .finder {
    margin-block-end: 1.5em;
  }

  .finder .field {
    max-inline-size: 28em;
    margin-block-end: 0.75em;
  }

  .attention {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    margin-block-end: 1em;
    padding: 0.25em 1em;
    border-inline-start: 0.375em solid var(--_toegang-invalid-border-color);
    background-color: var(--_toegang-surface-color);
  }

  .attention p {
    margin: 0;
  }

  .attention ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  @media print {
    .plan-screen.has-paper,
    .plan-bar,
    .finder,
    .attention {
      display: none;
    }
  }
`;
