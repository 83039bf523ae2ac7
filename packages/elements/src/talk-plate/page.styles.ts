import {css, type CSSResult} from 'lit';

/** All pages of the talk plate but the picture itself. */
export const pageStyles: CSSResult = css`
  .lead {
    font-size: 1.125em;
  }

  .kicker {
    margin-block-end: 0.375em;
    font-weight: 700;
  }

  .goals {
    margin-block: 1.5em;
  }

  .goals ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0.75em;
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .goals li {
    padding: 0.625em 1em;
    border-radius: 1em;
    background-color: color-mix(in srgb, var(--_toegang-plate-sun-color) 22%, var(--_toegang-background-color));
    line-height: 1.4;
  }

  .goals strong {
    display: block;
  }

  .short {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
    margin-block: 1em;
  }

  .short .kicker {
    margin: 0;
    font-weight: 400;
  }

  .short ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .short li {
    padding: 0.25em 1em;
  }

  .opening-questions .options {
    flex-flow: row wrap;
  }

  .opening-questions .option {
    flex: 1 1 22em;
  }

  .themes {
    max-inline-size: none;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .themes li {
    padding-block: 0.75em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  .themes .theme {
    flex-direction: row;
    gap: 1em;
    inline-size: auto;
    text-align: start;
  }

  .themes .sign {
    max-inline-size: none;
    padding: 0;
    background: none;
    box-shadow: none;
  }

  .themes .name {
    color: var(--_toegang-link-color);
    font-size: 1.125em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .themes .score {
    justify-content: start;
  }

  .begins {
    margin-block-start: 0.5em;
  }

  .begins p {
    margin: 0;
  }

  .part {
    margin-block-start: 2.5em;
  }

  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .suggestion {
    padding: 0.5em 1.25em;
    border: 0.125em solid var(--_tint);
    border-radius: 1.5em;
    color: var(--_toegang-color);
    background-color: color-mix(in srgb, var(--_tint) 14%, var(--_toegang-background-color));
    font-weight: 700;
  }

  .suggestion:hover {
    text-decoration: underline;
  }

  .way {
    margin: 0;
  }

  .back::before {
    content: '‹ ' / '';
  }

  .back:dir(rtl)::before {
    content: '› ' / '';
  }

  .opening {
    display: flex;
    flex-wrap: wrap;
    gap: 1em 1.5em;
    align-items: center;
    margin-block-end: 1em;
    padding: 1.25em;
    border-radius: 1.5em;
    background-color: color-mix(in srgb, var(--_tint) 12%, var(--_toegang-background-color));
  }

  .opening .disc {
    --_radius: 3em;
  }

  .opening-text {
    flex: 1;
    min-inline-size: min(100%, 12em);
  }

  .opening-text > * {
    margin: 0;
  }

  .opening .title {
    margin: 0;
  }

  .intro {
    font-size: 1.125em;
  }

  .cases,
  .practices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 22em), 1fr));
    gap: 1.25em;
  }

  .practices {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
  }

  .case,
  .practice {
    padding: 1.25em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: 1.25em;
    break-inside: avoid;
  }

  .case :is(h3, h4, h5, h6),
  .practice :is(h3, h4, h5, h6) {
    margin-block: 0 0.5em;
  }

  .case > .muted {
    margin: 0;
  }

  .case > :last-child,
  .practice > :last-child,
  .practice > div > :last-child {
    margin-block-end: 0;
  }

  .practice {
    border-color: transparent;
    background-color: color-mix(in srgb, var(--_toegang-plate-leaf-color) 16%, var(--_toegang-background-color));
  }

  .dilemma {
    margin-block: 1em;
    padding: 0.875em 1.125em;
    border-inline-start: 0.375em solid var(--_tint);
    border-radius: 0.25em;
    background-color: color-mix(in srgb, var(--_tint) 10%, var(--_toegang-background-color));
  }

  .dilemma p {
    margin: 0;
  }

  .ask li {
    margin-block-end: 0.375em;
  }

  .statements {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .statement {
    padding: 1em 1.25em;
    border: 0.125em solid var(--_tint);
    border-radius: 1.25em 1.25em 1.25em 0.25em;
    font-size: 1.125em;
    line-height: 1.4;
  }

  .keep {
    padding: 1.25em;
    border-radius: 1.5em;
    background-color: color-mix(in srgb, var(--_toegang-plate-sun-color) 16%, var(--_toegang-background-color));
  }

  .keep > :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  /* a tinted surface is not what the guard measured muted text on */
  :is(.keep, .opening) .muted {
    color: inherit;
  }

  .keep .field {
    margin-block-end: 1.25em;
  }

  .points {
    margin-block-end: 0;
  }

  .points li {
    white-space: pre-line;
  }

  .ways {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 1em;
    margin-block-start: 2em;
  }

  .way-to {
    padding: 0.75em 1.25em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: 1em;
    color: var(--_toegang-color);
    background: none;
    text-align: start;
  }

  .way-to:hover {
    background-color: var(--_toegang-surface-color);
  }

  .way-to > * {
    display: block;
  }

  .next {
    text-align: end;
  }
`;
