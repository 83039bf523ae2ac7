import {css, type CSSResult} from 'lit';

/** The seat of who leads. */
export const leadStyles: CSSResult = css`
  .lead-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2em;
    justify-content: space-between;
  }

  .lead-head p {
    margin-block-end: 0.5em;
  }

  .lead-phases ol,
  .lead-steps,
  .lead-others {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    max-inline-size: none;
    padding: 0;
    list-style: none;
  }

  .lead-phases ol {
    counter-reset: phase;
  }

  .lead-phase,
  .lead-step {
    padding: 0.5em 1.125em;
    border: 1px solid var(--_toegang-option-border-color);
    border-radius: 1.5em;
    color: var(--_toegang-color);
    background-color: var(--_toegang-background-color);
    text-align: start;
  }

  .lead-phase::before {
    content: counter(phase) '. ' / '';
    counter-increment: phase;
  }

  .lead-phase:hover,
  .lead-step:hover {
    text-decoration: underline;
  }

  :is(.lead-phase, .lead-step):is([aria-current='step'], [aria-current='true']) {
    border-color: var(--_toegang-checked-color);
    box-shadow: inset 0 0 0 0.125em var(--_toegang-checked-color);
    font-weight: 700;
  }

  .lead-title {
    margin-block: 1.5em 0.75em;
  }

  .lead-now {
    max-inline-size: 44em;
    margin-block-end: 1.5em;
    padding: 1em 1.25em;
    border-inline-start: 0.375em solid var(--_toegang-plate-sun-color);
    border-radius: 0.25em;
    background-color: color-mix(in srgb, var(--_toegang-plate-sun-color) 14%, var(--_toegang-background-color));
  }

  .lead-now ul {
    margin: 0;
  }

  .lead-minutes {
    font-weight: 400;
  }

  .lead-body {
    display: flex;
    flex-wrap: wrap;
    gap: 0 3em;
    align-items: start;
  }

  .lead-work,
  .lead-side {
    flex: 1 1 26em;
    min-inline-size: min(100%, 18em);
  }

  .lead-side:not(:has(*)),
  .lead-work:not(:has(*)) {
    display: none;
  }

  .lead-timer {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    align-items: center;
    margin-block-end: 1.5em;
  }

  .lead-timer p {
    margin: 0;
  }

  .lead-number {
    inline-size: 5em;
    min-block-size: var(--_toegang-target-size);
    padding: 0.5em;
    border: var(--_toegang-form-control-border-width) solid var(--_toegang-form-control-border-color);
    border-radius: var(--_toegang-form-control-border-radius);
    color: var(--_toegang-form-control-color);
    background-color: var(--_toegang-form-control-background-color);
  }

  .lead-vote {
    max-inline-size: 42em;
    margin-block-end: 1.5em;
  }

  .lead-hands {
    display: grid;
    gap: 0.5em;
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }

  .lead-hands legend {
    margin-block-end: 0.5em;
    padding: 0;
    font-weight: 700;
  }

  .lead-hand {
    display: flex;
    gap: 1em;
    align-items: center;
    justify-content: space-between;
  }

  .lead-hand label {
    flex: 1;
    min-inline-size: 0;
  }

  .lead-order {
    display: grid;
    gap: 0.5em;
    padding: 0;
    list-style: none;
    counter-reset: order;
  }

  .lead-order > li::before {
    content: counter(order) '. ' / '';
    counter-increment: order;
    font-weight: 700;
  }

  .lead-acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
    align-items: center;
  }

  .lead-order .lead-acts {
    margin-block-start: 0.25em;
  }

  .lead-acts .button-link {
    min-block-size: var(--_toegang-target-size);
  }

  .lead-check {
    display: flex;
    gap: 0.625em;
    align-items: center;
    min-block-size: var(--_toegang-target-size);
    font-weight: 700;
    cursor: pointer;
  }

  .lead-check input {
    flex: none;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin: 0;
    accent-color: var(--_toegang-checked-color);
  }

  .lead-seat .statement {
    max-inline-size: 32em;
    padding: 1em 1.25em;
    border: 0.125em solid var(--_toegang-checked-color);
    border-radius: 1.25em 1.25em 1.25em 0.25em;
    font-size: 1.25em;
  }

  .lead-writer {
    max-inline-size: 44em;
    margin-block: 0 2em;
    padding: 1.25em;
    border-radius: 1.5em;
    background-color: color-mix(in srgb, var(--_toegang-plate-sun-color) 14%, var(--_toegang-background-color));
  }

  .lead-writer > :is(h3, h4, h5) {
    margin-block-start: 0;
  }

  /* a tinted surface is not what the guard measured muted text on */
  .lead-writer .muted {
    color: inherit;
  }

  .lead-writer .field {
    margin-block-end: 1em;
  }

  .lead-belongs {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 0 1em;
    align-items: end;
  }

  .lead-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 1em;
    justify-content: space-between;
    margin-block: 2em;
  }

  @media print {
    .lead-head,
    .lead-phases,
    .lead-now,
    .lead-timer,
    .lead-writer,
    .lead-taking,
    .lead-ways {
      display: none;
    }
  }
`;
