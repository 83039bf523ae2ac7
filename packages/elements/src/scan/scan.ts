import {readScanContent, type ContentPack, type ScanContent} from '@toegang/model';
import type {Transport} from '@toegang/transport';
import {LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {builtInContent} from '../context/built-in-content.js';
import {ContentController} from '../context/content-controller.js';
import {LanguageController} from '../context/language-controller.js';
import type {LoadState} from '../context/load-state.js';
import {PartController} from '../context/part-controller.js';
import {Surroundings} from '../context/surroundings.js';
import {base} from '../theme/base.js';
import {form, text} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {formStyles} from '../ui/form.styles.js';
import {languageStyles} from '../ui/language-choice.styles.js';
import {renderDraftNotice, renderLanguageChoice} from '../ui/language-choice.js';
import {LightText, lightTextStyles} from '../ui/light-text.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {PageTitle} from '../ui/page-title.js';
import {renderProblems} from '../ui/problem-notice.js';
import {html} from '../ui/template.js';
import {measureRoom} from '../ui/room.js';
import {ThemeGuard} from '../ui/theme-guard.js';
import type {KnownScanWords, ScanWords} from '../words/scan.js';
import {CollectorLink} from './collector-link.js';
import {ScanErrorEvent} from './events.js';
import {FormValue, readFormState} from './form-value.js';
import {scanWords} from './scan-languages.js';
import {ScanSession} from './scan-session.js';
import {scanStyles} from './scan.styles.js';
import {renderPage} from './steps/page.js';
import type {ScanEnd, StepView} from './steps/step-view.js';
import {renderOnItsWay} from '../context/on-its-way.js';
import {renderWaitingNotice} from './steps/waiting.js';
import type {ScanRun} from './scan-run.js';

const loadEnd = async (): Promise<ScanEnd> => (await import('./scan-end.js')).scanEnd;

/**
 * The questionnaire with which residents and staff score the access to care and support.
 *
 * An invitation may stand in the address of the page: `#audience=resident&code=ABCD-EFGH`; the code is taken out of it.
 * With `via="paper"` a coordinator enters what others filled in on paper.
 *
 * @fires {StepEvent} toegang-step - The visitor went to another step.
 * @fires {AnswerChangeEvent} toegang-answer-change - The visitor answered a statement, or took the answer back.
 * @fires {SubmitResponseEvent} toegang-submit - The visitor pressed "Verstuur"; prevent it to send the response yourself.
 * @fires {SubmittedEvent} toegang-submitted - The response was stored, or handed to the page.
 * @fires {ScanErrorEvent} toegang-error - Something went wrong that the visitor cannot mend.
 * @slot privacy - Who keeps the answers, and how long.
 * @slot help - Where to find help now.
 * @slot paper - Where to hand in the form that is printed.
 */
export class ScanQuestionnaire extends LitElement {
  static readonly formAssociated = true;
  static override styles = [tokens(text, form), base, lightTextStyles, languageStyles, formStyles, scanStyles];

  /** Who answers, when the page knows: the id of an audience of the content. */
  @property() audience: string | null = null;

  /** Base address of a collector. Without it nothing leaves the page. */
  @property() endpoint: string | null = null;

  /** Id of the scan round. */
  @property() round: string | null = null;

  /** Address of a content pack. */
  @property({attribute: 'content-src'}) contentSrc: string | null = null;

  /** Level of the headings on each step: 2, 3 or 4. */
  @property({type: Number, attribute: 'heading-level'}) headingLevel = 2;

  /** Under which name the response travels with a form around the element; without it, it does not. */
  @property({reflect: true}) name: string | null = null;

  /** Whether visitors may keep unfinished answers on their device. */
  @property() draft: 'off' | 'device' = 'off';

  /** Puts the step before the title of the page. */
  @property({type: Boolean, attribute: 'manage-title'}) manageTitle = false;

  /** Address of the page that says who keeps the answers and how long. */
  @property({attribute: 'privacy-href'}) privacyHref: string | null = null;

  /** Address of the local desk. */
  @property({attribute: 'help-href'}) helpHref: string | null = null;

  /** Tags of the languages that a visitor may choose, with spaces between; all there are when left out. */
  @property() languages: string | null = null;

  /** The words of the municipality, as data. */
  @property({attribute: false}) contentPack: ContentPack | null = null;

  /** Where answers go, instead of to `endpoint`. */
  @property({attribute: false}) transport: Transport | null = null;

  /** Words to use instead of ours. */
  @property({attribute: false}) words: Partial<ScanWords> | null = null;

  @state() private _isDisabled = false;

  readonly #around = new Surroundings(this);
  readonly #language = new LanguageController<KnownScanWords>(this, scanWords);
  readonly #link: CollectorLink = new CollectorLink(this, this.#around, (responseId, outcome) => {
    this.#session.delivery.hear(responseId, outcome);
    this.requestUpdate();
  });
  readonly #content = new ContentController<ScanContent>(this, this.#around, {
    parse: readScanContent,
    ours: builtInContent,
    findRound: () => this.#link.source,
  });
  readonly #session = new ScanSession(this, this.#link, scanWords.builtIn);
  readonly #end = new PartController(this, loadEnd);
  readonly #form = new FormValue(this, this.#session);
  readonly #aloud = new ReadAloud(this);
  #reported: unknown = null;

  constructor() {
    super();
    new LightText(this);
    measureRoom(this);
    new ThemeGuard(this);
    new PageTitle(this, () => {
      const {run, delivery, words} = this.#session;
      return this.manageTitle && (run?.index || delivery.isOver) ? words.error : null;
    });
  }

  /** The form around the element was disabled, or enabled again. */
  formDisabledCallback(isDisabled: boolean): void {
    this._isDisabled = isDisabled;
  }

  /** The form around the element was reset. */
  formResetCallback(): void {
    this.#session.reset();
  }

  /** The browser gives back what it kept of an earlier visit. */
  formStateRestoreCallback(kept: unknown): void {
    const answers = this.name === null ? null : readFormState(kept);
    if (answers !== null) this.#session.restore(answers);
  }

  /** After the controllers have found words and content, before they are drawn. */
  protected override update(changed: PropertyValues<this>): void {
    this.#session.words = this.#language.words;
    const {state} = this.#content;
    if (state.kind === 'ready') this.#session.setContent(state.value, this.audience);
    super.update(changed);
  }

  protected override render(): TemplateResult {
    const {words, run} = this.#session;
    const canChoose = this.#content.isBuiltIn && this.words === null && run?.step.kind === 'intro';
    return html`<div class="toegang scan" lang=${words.lang} dir=${words.dir}>
      ${canChoose ? renderLanguageChoice(this.#language, this.languages) : nothing} ${renderDraftNotice(words)}
      ${this.#session.announcer.render()} ${this.#aloud.render(words, run?.content.lang)} ${this.#renderPaper()}
      <fieldset class="frame" role="presentation" ?disabled=${this._isDisabled}>
        ${this.#renderContent(this.#content.state)}
      </fieldset>
    </div>`;
  }

  protected override updated(): void {
    this.#report();
  }

  /** What has to be mended on this page before anything can be sent: its `round`, or its `content`. */
  get #fault(): 'round' | 'content' | null {
    const {transport, roundId, round} = this.#link;
    if (transport !== null && (roundId === null || round?.kind === 'wrong')) return 'round';
    const content = this.#session.run?.content;
    if (round?.kind !== 'ready' || !content) return null;
    const {id, version} = round.value.content;
    return id === content.id && version === content.version ? null : 'content';
  }

  #renderContent(state: LoadState<ScanContent>): unknown {
    const {run, words} = this.#session;
    if (state.kind === 'wrong') return renderProblems(words.wrongContent, words.wrongContentHint, state.problems);
    if (state.kind === 'unreachable') {
      return html`${renderOnItsWay(state, words)} ${renderWaitingNotice(this.#session)}`;
    }
    return run === null ? renderOnItsWay({kind: 'loading'}, words) : this.#renderRun(run);
  }

  #renderRun(run: ScanRun): unknown {
    return renderPage(this.#viewOf(run));
  }

  #renderPaper(): unknown {
    const {run} = this.#session;
    const {state} = this.#end;
    return run !== null && state.kind === 'ready' ? state.value.renderPaper(this.#viewOf(run)) : nothing;
  }

  #viewOf(run: ScanRun): StepView {
    const {round, source} = this.#link;
    return {
      host: this,
      run,
      session: this.#session,
      words: this.#session.words,
      level: this.headingLevel,
      round: round?.kind === 'ready' ? round.value : null,
      canWithdraw: source !== null,
      fault: this.#fault,
      isInForm: this.#form.isInForm,
      offersDraft: this.draft === 'device',
      end: this.#end.state,
      privacyHref: this.privacyHref,
      helpHref: this.helpHref,
    };
  }

  /** Tells once about each fault that whoever made the page has to mend. */
  #report(): void {
    const {state} = this.#content;
    const fault = state.kind === 'wrong' ? state : this.#fault;
    if (fault === this.#reported) return;
    this.#reported = fault;
    if (fault !== null) this.dispatchEvent(new ScanErrorEvent({reason: fault === state ? 'content' : 'round'}));
  }
}
