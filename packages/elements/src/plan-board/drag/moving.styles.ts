import {css, type CSSResult} from 'lit';

/** What moves the cards of a board, and where one would land. */
export const movingStyles: CSSResult = css`
  .can-move .plan-card {
    cursor: grab;
    user-select: none;
    -webkit-touch-callout: none;
  }

  .card-buttons {
    display: flex;
    gap: 2px;
    margin-inline: -0.25em;
  }

  .card-button {
    flex: 1;
    min-inline-size: 2.25em;
    padding: 0;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    color: var(--_toegang-secondary-button-color);
    background-color: var(--_toegang-background-color);
  }

  .handle {
    cursor: grab;
    touch-action: none;
  }

  .plan-card[data-lifted],
  .plan-card[data-held] {
    outline: 0.1875em dashed var(--_toegang-checked-color);
    outline-offset: -0.1875em;
  }

  .plan-card[data-lifted] > * {
    opacity: 0.5;
  }

  [data-drop='before']::before,
  .column[data-drop='end'] .column-cards::after {
    content: '';
    display: block;
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 0.375em;
    border-radius: 0.1875em;
    background-color: var(--_toegang-checked-color);
  }

  .column[data-drop='end'] .column-cards::after {
    position: static;
  }

  .column[data-over] {
    border-color: var(--_toegang-checked-color);
  }

  .lifted-copy {
    display: -webkit-box;
    position: fixed;
    inset-block-start: 0;
    inset-inline-start: 0;
    z-index: 1;
    max-block-size: 6em;
    padding: 0.75em;
    overflow: hidden;
    border: 2px solid var(--_toegang-checked-color);
    border-radius: var(--_toegang-form-control-border-radius);
    background-color: var(--_toegang-background-color);
    font-weight: 700;
    pointer-events: none;
    will-change: transform;
  }

  .move-menu {
    inline-size: min(30em, 100% - 2em);
    max-block-size: calc(100% - 2em);
    padding: 1.25em;
    border: 2px solid var(--_toegang-checked-color);
    border-radius: var(--_toegang-form-control-border-radius);
    color: inherit;
    background-color: var(--_toegang-background-color);
  }

  .move-menu ul {
    padding: 0;
    list-style: none;
  }

  .move-menu li {
    margin-block-end: 0.5em;
  }

  .move-menu .button {
    inline-size: 100%;
  }

  @media (forced-colors: active) {
    [data-drop='before']::before,
    .column[data-drop='end'] .column-cards::after {
      background-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
