import {css, type CSSResult} from 'lit';

/** Lists, the timeline, and the paper of a plan. */
export const planMoreStyles: CSSResult = css`
  .plan-list {
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .plan-list > li {
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid var(--_toegang-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
  }

  .plan-list :is(h3, h4, h5, h6) {
    margin-block: 0 0.5em;
    font-size: 1.125em;
  }

  .plan-list li > :last-child {
    margin-block-end: 0;
  }

  .plan-facts {
    display: grid;
    gap: 0.5em 1.5em;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
    max-inline-size: none;
  }

  .plan-facts dt {
    color: var(--_toegang-muted-color);
  }

  .plan-facts dd {
    margin: 0;
  }

  .timeline p {
    margin-block-end: 0.25em;
  }

  .timeline-bar {
    display: block;
    inline-size: 100%;
    block-size: 1.5em;
    overflow: visible;
  }

  .timeline-periods {
    display: flex;
    max-inline-size: none;
    margin-block-end: 0.25em;
    padding-inline: calc(1em + 1px);
    color: var(--_toegang-muted-color);
    font-size: 0.75em;
    white-space: nowrap;
  }

  .timeline-periods span {
    flex: 1 1 0;
    min-inline-size: 0;
  }

  .period {
    stroke: var(--_toegang-border-color);
  }

  .today {
    stroke: var(--_toegang-invalid-border-color);
    stroke-width: 2;
    stroke-dasharray: 4 3;
  }

  .bar {
    fill: var(--_toegang-checked-color);
  }

  .idea .bar,
  .planned .bar {
    fill: var(--_toegang-background-color);
    stroke: var(--_toegang-checked-color);
    stroke-width: 2;
  }

  .stopped .bar {
    fill: var(--_toegang-muted-color);
  }

  :is(.open-start, .open-end) .bar {
    stroke-dasharray: 6 4;
    stroke: var(--_toegang-checked-color);
    stroke-width: 2;
  }

  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
      stroke: CanvasText;
    }

    .today {
      stroke: Highlight;
    }
  }

  @media print {
    .paper-level {
      font-size: calc(1em * 0.75);
    }

    .paper-level + .paper-level {
      break-before: page;
    }

    .paper-level :is(h3, h4, h5, h6) {
      margin-block: 0 0.5em;
    }

    .paper-cards {
      columns: 3;
      column-gap: 5mm;
      max-inline-size: none;
      margin: 0;
      padding: 0;
      list-style: none;
    }

    .paper-cards > li {
      margin-block-end: 4mm;
      padding: 3mm;
      border: 1px solid var(--_toegang-border-color);
      break-inside: avoid;
    }

    .paper-cards p {
      margin-block-end: 1mm;
    }

    .plan-list > li {
      break-inside: avoid;
    }
  }
`;
