import {css} from 'lit';

/** How the choice of view and what folds out look. */
export const moreStyles = css`
  .views legend {
    padding: 0;
    font-weight: 700;
  }

  .views label {
    min-block-size: var(--_toegang-target-size);
    cursor: pointer;
  }

  .views input {
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
    .views {
      display: none;
    }

    summary {
      list-style: none;
    }
  }
`;
