import {css} from 'lit';

/** How the radar looks: the frame, the groups and their marks. */
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

    .facts {
      display: none;
    }
  }
`;
