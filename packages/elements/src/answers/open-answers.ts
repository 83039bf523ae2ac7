import {property} from 'lit/decorators.js';
import {LateResultsElement} from '../context/late-results-element.js';
import type {KnownAnswersWords} from '../words/answers.js';
import {answersWords} from './answers-languages.js';

/**
 * Shows what people wrote, as they wrote it, after a person approved it: by group, by principle and by what is in it.
 *
 * It needs results: by property, at an address, from the environment around it or from a collector; without any it
 * shows nothing.
 *
 * @fires {PrincipleSelectEvent} toegang-principle-select - The user picked a principle to read about.
 */
export class OpenAnswers extends LateResultsElement<KnownAnswersWords> {
  /** Id of the principle to read about; the user may pick another. */
  @property() principle: string | null = null;

  constructor() {
    super(answersWords, async () => new (await import('./answers-view.js')).AnswersView(this));
  }
}
