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
    color: var(--_color);
    background-color: var(--_background-color);
    font-family: var(--_font-family, inherit);
    font-size: max(1em, 16px); /* a page whose own base is smaller was not read by everybody */
    font-style: normal;
    font-variant: normal;
    font-weight: 400;
    line-height: 1.5;
    letter-spacing: normal;
    word-spacing: normal;
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
    font-size: 1.1875em;
    font-weight: 700;
    line-height: 1.3;
    hyphens: auto;
    text-wrap: balance;
  }

  .title {
    margin-block-start: 0;
    font-size: 1.625em;
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
    color: var(--_muted-color);
  }

  a {
    color: var(--_link-color);
    text-decoration: underline;
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }

  a:hover {
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
    min-block-size: var(--_target-size);
    margin: 0;
    cursor: pointer;
    touch-action: manipulation;
  }

  .button {
    padding: 0.5em 1.5em;
    border: 2px solid var(--_button-background-color);
    border-radius: var(--_radius);
    color: var(--_button-color);
    background-color: var(--_button-background-color);
    font-weight: 700;
    text-align: center;
  }

  .button:hover {
    background-color: color-mix(in srgb, var(--_button-background-color) 85%, var(--_color));
  }

  :focus-visible {
    outline: max(3px, 0.1875em) solid var(--_focus-color);
    outline-offset: 2px;
    box-shadow: 0 0 0 calc(max(3px, 0.1875em) + 4px) var(--_focus-inverse-color);
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
    .toegang {
      --_color: CanvasText;
      --_background-color: Canvas;

      color-scheme: light;
    }

    button {
      display: none;
    }
  }
`;
