import {css} from 'lit';

/** How the radar looks: the frame, the choice of view, and what stands under the drawing. */
export const styles = css`
  .toegang {
    margin: 0;
    container-type: inline-size;
  }

  .lead {
    font-size: 1.125em;
    font-weight: 700;
  }

  .note {
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_toegang-border-color);
  }

  .groups,
  .key,
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin: 1em 0;
    padding: 0;
    border: 0;
    list-style: none;
  }

  .groups li,
  .key li,
  .views label {
    display: flex;
    gap: 0.625em;
    align-items: center;
  }

  .sample {
    flex: none;
    inline-size: 2.5em;
    block-size: 1.25em;
  }

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

  .series-1 {
    --_mark-color: var(--_toegang-series-1-color);
  }

  .series-2 {
    --_mark-color: var(--_toegang-series-2-color);
  }

  .series-3 {
    --_mark-color: var(--_toegang-series-3-color);
  }

  @media print {
    .toegang {
      font-size: 0.8125em;
    }

    .views,
    .facts {
      display: none;
    }

    summary {
      list-style: none;
    }
  }
`;
