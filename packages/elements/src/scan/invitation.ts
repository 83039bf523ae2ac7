import type {LitElement} from 'lit';
import type {StepView} from './steps/step-view.js';

/** Reads in the address who is invited: `#audience=resident`. What the page itself says goes first. */
export function readInvitation(host: LitElement): void {
  const invited = host as LitElement & {audience: string | null};
  invited.audience ??= new URLSearchParams(location.hash.slice(1)).get('audience');
}

/** Whether somebody enters what others filled in on paper: `via="paper"`. */
export function isPaper({host}: StepView): boolean {
  return host.getAttribute('via') === 'paper';
}
