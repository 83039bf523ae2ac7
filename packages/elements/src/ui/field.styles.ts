import {css, type CSSResult} from 'lit';

/** Fields to write in, the same in every element. */
export const fieldStyles: CSSResult = css`
  .field {
    max-inline-size: 42em;
    margin-block-end: 2em;
  }

  .field label {
    display: block;
    margin-block-end: 0.25em;
    font-weight: var(--_toegang-label-font-weight);
    scroll-margin-block-start: 2em;
  }

  .field .muted {
    margin-block-end: 0.5em;
  }

  .field :is(textarea, input, select) {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_toegang-target-size);
    padding: 0.5em var(--_toegang-form-control-padding-inline);
    border: var(--_toegang-form-control-border-width) solid var(--_toegang-form-control-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    color: var(--_toegang-form-control-color);
    background-color: var(--_toegang-form-control-background-color);
  }

  .field select {
    text-overflow: ellipsis;
  }

  .field textarea {
    resize: block;
  }

  .field .room {
    margin-block: 0.25em 0;
  }

  .invalid > :is(textarea, input, select) {
    border-color: var(--_toegang-invalid-border-color);
  }

  @media print {
    .field {
      break-inside: avoid;
    }
  }
`;
