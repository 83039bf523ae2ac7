import {html, type TemplateResult} from 'lit';
import type {ScanWords} from '../../words/scan.js';
import type {ScanRun} from '../scan-run.js';

/** What every page of the scan is drawn from. */
export interface StepView {
  readonly run: ScanRun;
  readonly words: ScanWords;
  /** Level of the title: 2, 3 or 4. */
  readonly level: number;
  /** Lets a screen reader say something, after a pause in which nothing else was to be said. */
  readonly say: (text: string, delayMs?: number) => void;
}

/** Words of the municipality between ours: in their own language and direction. */
export function renderContentText({run}: StepView, text: string): TemplateResult {
  return html`<bdi lang=${run.content.lang}>${text}</bdi>`;
}

/** Our own words between those of the municipality. */
export function renderOwnText({words}: StepView, text: string): TemplateResult {
  return html`<bdi lang=${words.lang}>${text}</bdi>`;
}
