import {css} from 'lit';

/** How a choice of one of a few looks, and what folds out. */
export const choiceStyles = css`
  .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin: 1em 0;
    padding: 0;
    border: 0;
  }

  .choice legend {
    padding: 0;
    font-weight: 700;
  }

  .choice label {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: var(--_toegang-target-size);
    cursor: pointer;
  }

  .choice input {
    inline-size: 1.375em;
    block-size: 1.375em;
    margin: 0;
    accent-color: var(--_toegang-checked-color);
  }

  summary {
    padding-block: 0.75em;
    color: var(--_toegang-link-color);
    cursor: pointer;
  }

  @media print {
    .choice {
      display: none;
    }

    summary {
      break-after: avoid;
      color: inherit;
      font-weight: 700;
      list-style: none;
    }
  }
`;
