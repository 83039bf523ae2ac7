import {css} from 'lit';

/** How the report looks. */
export const resultsStyles = css`
  section section {
    margin-block-start: 2.5em;
  }

  section section > :first-child {
    display: block;
    margin-block-start: 0;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  section > :is(h3, h4, h5):first-child {
    font-size: min(var(--_toegang-heading-2-font-size), 1em + 2.5 * var(--_room, 1vi));
  }

  .contents ul {
    columns: 18em;
  }

  .contents li {
    break-inside: avoid;
  }

  .contents a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_toegang-target-size);
  }

  .note {
    margin-block-start: 1.5em;
    padding-inline-start: 0.875em;
    border-inline-start: 0.25em solid var(--_toegang-border-color);
  }

  .contents ul,
  .who,
  .facts-of,
  .rows {
    padding: 0;
    list-style: none;
  }

  .who li,
  .facts-of li,
  .group-name {
    display: flex;
    gap: 0.625em;
    align-items: center;
  }

  .says {
    margin-block-end: 0.25em;
  }

  .rows {
    max-inline-size: none;
  }

  .rows > li {
    padding-block: 1em;
    border-block-start: 1px solid var(--_toegang-border-color);
  }

  .rows p,
  .facts-of {
    margin-block: 0;
  }

  .facts-of {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
  }

  .verdict {
    color: var(--_toegang-muted-color);
    font-size: 0.9375em;
  }

  .dumbbell {
    display: block;
    inline-size: calc(100% - 1.25em);
    block-size: 2em;
    margin-inline: 0.625em;
    overflow: visible;
    direction: ltr;
  }

  .track {
    stroke: var(--_toegang-grid-color);
    stroke-width: 1px;
  }

  .span {
    stroke: var(--_toegang-color);
    stroke-width: 3px;
  }

  .bands {
    display: block;
    inline-size: 100%;
    max-inline-size: 42em;
    block-size: 1em;
    margin-block: 0.375em;
    direction: ltr;
  }

  .bands rect {
    fill: var(--_mark-color);
    stroke: var(--_mark-color);
  }

  .band-1 {
    fill-opacity: 0.1;
  }

  .band-2 {
    fill-opacity: 0.4;
  }

  summary {
    padding-block: 0.75em;
    color: var(--_toegang-link-color);
    cursor: pointer;
  }

  th p {
    margin: 0;
  }

  .group-row th {
    padding-block-start: 1.5em;
    font-weight: 700;
  }
`;
