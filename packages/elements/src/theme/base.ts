import {css} from 'lit';

/**
 * How text, links, buttons and focus look in every element. It works inside the element with class `toegang`,
 * which also stops what leaks in from the page: inherited text properties that a stylesheet set for its own headings.
 */
export const base = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  .toegang {
    color: var(--_toegang-color);
    background-color: var(--_toegang-background-color);
    font-family: var(--_toegang-font-family, inherit);
    font-size: var(--_toegang-font-size);
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    overflow-wrap: anywhere;
    cursor: auto;
  }

  /* not inherited: what stands in <details> has a parent that the browser made */
  .toegang,
  .toegang *,
  .toegang *::before,
  .toegang *::after {
    box-sizing: border-box;
  }

  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    margin-block: 1.75em 0.5em;
    color: var(--_toegang-heading-color);
    font-family: var(--_toegang-heading-font-family, inherit);
    font-size: min(var(--_toegang-heading-3-font-size), 1em + 2 * var(--_room, 1vi));
    font-weight: var(--_toegang-heading-font-weight);
    line-height: 1.3;
    hyphens: auto;
    text-wrap: balance;
  }

  .title {
    margin-block-start: 0;
    font-size: min(var(--_toegang-heading-2-font-size), 1em + 3.5 * var(--_room, 1vi));
    line-height: 1.25;
  }

  p,
  ul,
  ol,
  dl {
    max-inline-size: 42em;
    margin-block: 0 1em;
  }

  ul,
  ol {
    padding-inline-start: 1.5em;
  }

  .muted {
    color: var(--_toegang-muted-color);
  }

  a {
    color: var(--_toegang-link-color);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }

  a:hover {
    color: var(--_toegang-link-hover-color);
    text-decoration-thickness: max(3px, 0.1875em);
  }

  button,
  input,
  textarea,
  select {
    font: inherit;
    letter-spacing: inherit;
    word-spacing: inherit;
  }

  button {
    min-block-size: var(--_toegang-target-size);
    margin: 0;
    cursor: pointer;
    touch-action: manipulation;
  }

  :focus-visible,
  .option:has(:focus-visible) {
    outline: var(--_toegang-focus-width) var(--_toegang-focus-style) var(--_toegang-focus-color);
    outline-offset: var(--_toegang-focus-offset);
    box-shadow: 0 0 0 calc(var(--_toegang-focus-width) + var(--_toegang-focus-offset) + 2px)
      var(--_toegang-focus-inverse-color);
  }

  :is(h1, h2, h3, h4, h5, h6):focus {
    outline: none;
    box-shadow: none;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  @media (prefers-reduced-motion: reduce) {
    .toegang * {
      transition: none;
      animation: none;
    }
  }

  @media print {
    button {
      display: none;
    }
  }
`;
