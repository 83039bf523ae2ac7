import {css} from 'lit';

/** How the radar looks: the frame and the groups. */
export const styles = css`
  .toegang {
    margin: 0;
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
  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 2em;
    margin: 1em 0;
    padding: 0;
    list-style: none;
  }

  .groups li,
  .key li {
    display: flex;
    gap: 0.625em;
    align-items: center;
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
