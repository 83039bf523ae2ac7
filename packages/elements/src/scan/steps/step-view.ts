import type {Round} from '@toegang/model';
import type {CSSResult, LitElement, nothing, TemplateResult} from 'lit';
import type {LoadState} from '../../context/load-state.js';
import {html} from '../../ui/template.js';
import {isolate} from '../../words/format.js';
import type {KnownScanWords, ScanWords} from '../../words/scan.js';
import type {ScanRun} from '../scan-run.js';
import type {ScanSession} from '../scan-session.js';

/** What every page of the scan is drawn from. */
export interface StepView {
  /** The scan itself. */
  readonly host: LitElement;
  readonly run: ScanRun;
  readonly session: ScanSession;
  readonly words: KnownScanWords;
  /** Level of the title: 2, 3 or 4. */
  readonly level: number;
  /** Null while it is not known, or when there is none. */
  readonly round: Round | null;
  /** Whether there is somewhere to withdraw from. */
  readonly canWithdraw: boolean;
  /** What keeps this page from sending, for whoever made it; null when all is well. */
  readonly fault: string | null;
  /** Whether the response travels with a form around the element. */
  readonly isInForm: boolean;
  readonly offersDraft: boolean;
  /** What draws the pages after the questions. */
  readonly end: LoadState<ScanEnd>;
  readonly privacyHref: string | null;
  readonly helpHref: string | null;
}

/** The same with all words, for the pages after the questions. */
export interface EndView extends StepView {
  readonly words: ScanWords;
}

/** Tells who writes what looks like personal data; empty when nothing does. */
export type Care = (view: EndView, text: string) => string;

/** Draws what comes after the questions: a part of its own, that loads while the visitor answers them. */
export interface ScanEnd {
  readonly styles: readonly CSSResult[];
  join(host: LitElement): void;
  renderStep(view: StepView, kind: 'priorities' | 'check'): TemplateResult;
  /** What became of the response. */
  renderConfirmation(view: StepView): TemplateResult;
  /** The way to take a response back; null for one of another day. */
  renderWithdraw(view: StepView, receipt: string | null): TemplateResult;
  /** The form for a pen, that a browser prints instead of the page that the visitor is on. */
  renderPaper(view: StepView): TemplateResult | typeof nothing;
  /** The way to it, on screen. */
  renderPaperButton(view: StepView): TemplateResult | typeof nothing;
}

/** Words of the municipality between ours: in their own language and direction. */
export function renderContentText({run}: StepView, text: string): TemplateResult {
  return html`<bdi lang=${run.content.lang} dir=${run.content.dir}>${text}</bdi>`;
}

/** The same inside one of our sentences, where no element can stand. */
export function isolateContent({run, words}: StepView, text: string): string {
  return isolate(text, run.content.dir !== words.dir);
}

/** Our own words between those of the municipality. */
export function renderOwnText({words}: StepView, text: string): TemplateResult {
  return html`<bdi lang=${words.lang} dir=${words.dir}>${text}</bdi>`;
}
