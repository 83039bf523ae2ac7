import {css, type CSSResult} from 'lit';

/** How the answers that are judged look. */
export const queueStyles: CSSResult = css`
  .last {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
    align-items: center;
    margin-block-end: 1em;
    padding-inline: 1em;
    border-inline-start: 0.25em solid var(--_toegang-checked-color);
    background-color: var(--_toegang-surface-color);
  }

  .last p {
    margin: 0;
  }

  .card {
    margin-block-end: 1.5em;
    padding: 1em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    scroll-margin-block-start: 1em;
  }

  .card :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  .card .buttons {
    margin-block: 1em 0;
    gap: 0.75em;
  }

  .written {
    max-inline-size: 42em;
    margin: 0 0 1em;
    padding-inline-start: 1em;
    border-inline-start: 0.25em solid var(--_toegang-border-color);
    font-size: 1.0625em;
    unicode-bidi: isolate;
  }

  .written > * {
    white-space: pre-line;
  }

  mark {
    padding-inline: 0.125em;
    border-block-end: 0.1875em solid var(--_toegang-invalid-border-color);
    color: inherit;
    background-color: var(--_toegang-surface-color);
    font-weight: 700;
  }

  .looks-like {
    color: var(--_toegang-error-color);
    font-weight: 700;
  }

  .judging {
    margin-block-start: 1em;
  }

  .judging .field,
  .judging .question {
    margin-block-end: 1em;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    max-inline-size: none;
  }
`;
