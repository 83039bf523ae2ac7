import {nothing, type TemplateResult} from 'lit';
import {html} from '../ui/template.js';
import type {AnswersWords} from '../words/answers.js';
import type {Answers, ShownAnswer} from './answers.js';
import {beginningOf, directionOf} from './text.js';

/** What an answer needs to be shown. */
export interface QuoteInput {
  readonly answers: Answers;
  readonly words: AnswersWords;
  readonly isOpen: boolean;
  /** On paper nothing is folded. */
  readonly isPrinting: boolean;
  readonly onFold: (key: number) => void;
}

/**
 * An answer as it was written: its own direction, its own spaces and lines. Whatever it holds is text, and what turns
 * around the direction ends with it.
 */
export function renderQuote(answer: ShownAnswer, input: QuoteInput): TemplateResult {
  const {key, group, about, text} = answer;
  const {answers, words, isOpen, isPrinting, onFold} = input;
  const beginning = beginningOf(text);
  const shown = withPlainLines(beginning === null || isOpen || isPrinting ? text : beginning);
  return html`<li class="answer" id=${`answer-${key}`} tabindex="-1">
    <blockquote lang=${answers.lang} dir=${directionOf(text)}>${shown}</blockquote>
    ${
      beginning === null
        ? nothing
        : html`<button type="button" class="fold" aria-expanded=${isOpen} @click=${() => onFold(key)}>
            ${isOpen ? words.fold : words.readOn}
          </button>`
    }
    <p class="by muted"
      >${words.by(group)}${
        about === null ? nothing : html`, ${words.about} <q lang=${answers.lang} dir=${answers.dir}>${about}</q>`
      }</p
    >
  </li>`;
}

/** Some ways to end a line are not shown as one, and half of a character is no character. */
function withPlainLines(text: string): string {
  return text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/\p{Surrogate}/gu, '\uFFFD');
}
