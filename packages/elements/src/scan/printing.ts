import type {LitElement} from 'lit';
import {PrintController} from '../ui/print-controller.js';
import type {StepView} from './steps/step-view.js';

const prints = new WeakMap<LitElement, PrintController>();

/** Lets a scan draw its form for a pen at once, when the page is printed. */
export function listenForPrint(host: LitElement): void {
  const draw = (): void => {
    host.requestUpdate();
    host['performUpdate']();
  };
  prints.set(host, new PrintController(host, draw));
}

/** Whether the page is being printed now. */
export function isPrinting({host}: StepView): boolean | undefined {
  return prints.get(host)?.isPrinting;
}
