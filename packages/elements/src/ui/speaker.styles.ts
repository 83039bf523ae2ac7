import {css, type CSSResult} from 'lit';

/** The button that reads aloud, and the mark at what is being read: a dashed frame, so that nobody takes it for focus. */
export const speakerStyles: CSSResult = css`
  .read-aloud {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    margin-block-end: 1em;
    padding: 0.5em 1em;
    border: 1px solid var(--_toegang-link-color);
    border-radius: var(--_toegang-button-border-radius, 0.375em); /* an element without buttons has no such part */
    color: var(--_toegang-link-color);
    background-color: var(--_toegang-background-color);
    text-align: start;
  }

  .read-aloud:hover {
    background-color: var(--_toegang-surface-color);
  }

  .read-aloud svg {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    fill: none;
    stroke: currentcolor;
    stroke-width: 2px;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  [data-reading] {
    border-radius: 1px;
    background-color: var(--_toegang-surface-color);
    outline: max(2px, 0.125em) dashed var(--_toegang-link-color);
    outline-offset: 0.25em;
    scroll-margin-block: 6em;
  }

  :is(h1, h2, h3, h4, h5, h6)[data-reading]:focus {
    outline: max(2px, 0.125em) dashed var(--_toegang-link-color);
  }

  @media print {
    [data-reading] {
      outline: none;
    }
  }
`;
