import {css} from 'lit';

/** How the open answers look: what one may choose, and the answers as quotes. */
export const answersStyles = css`
  .filter {
    margin-block: 1.5em;
    padding: var(--_toegang-space) calc(1.25 * var(--_toegang-space));
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-surface-color);
  }

  .filter .choice {
    margin-block-start: 0;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 1em 2em;
  }

  .filter .field {
    margin: 0;
  }

  .filter .field .muted {
    margin-block: 0.25em 0;
  }

  .recurring {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 1.25em;
  }

  .recurring p {
    flex-basis: 100%;
    max-inline-size: none;
    margin: 0;
  }

  .word,
  .clear,
  .more {
    padding: 0.5em 1em;
    border: 1px solid var(--_toegang-secondary-button-border-color);
    border-radius: var(--_toegang-button-border-radius);
    color: var(--_toegang-secondary-button-color);
    background-color: var(--_toegang-secondary-button-background-color);
    text-align: start;
  }

  .word[aria-pressed='true'] {
    border-color: var(--_toegang-button-background-color);
    color: var(--_toegang-button-color);
    background-color: var(--_toegang-button-background-color);
    font-weight: 700;
  }

  .found {
    font-weight: 700;
  }

  .answers {
    max-inline-size: 46em;
    margin-block: 0 1em;
    padding: 0;
    list-style: none;
  }

  .answer {
    padding-block: 1em;
    border-block-start: 1px solid var(--_toegang-border-color);
    scroll-margin-block: 2em;
  }

  blockquote {
    contain: paint; /* marks that pile up on a letter stay in their own quote */
    margin: 0 0 0.5em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_toegang-border-color);
    font-size: 1.0625em;
    white-space: break-spaces; /* a space that does not fit would hang outside */
    text-align: start;
    unicode-bidi: isolate;
  }

  .by {
    max-inline-size: none;
    margin: 0;
    font-size: 0.9375em;
  }

  .fold {
    padding: 0;
    border: 0;
    color: var(--_toegang-link-color);
    background: none;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  @media (forced-colors: active) {
    .word[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background-color: Highlight;
    }
  }

  @media print {
    .toegang {
      font-size: 0.8125em;
    }

    .filter {
      display: none;
    }

    .answers {
      columns: 2;
      column-gap: 2em;
      max-inline-size: none;
    }

    .answer {
      padding-block: 0.5em;
      break-inside: avoid;
    }

    blockquote {
      font-size: 1em;
      orphans: 3;
      widows: 3;
    }

    .by {
      break-before: avoid;
    }
  }
`;
