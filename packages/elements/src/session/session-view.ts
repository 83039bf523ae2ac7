import {findFormat, replay, type Seat, type SessionDeed, type SessionRules} from '@toegang/domain/session.js';
import type {ContentPack, Session} from '@toegang/model';
import type {KnownSession, SessionAction, SessionTransport} from '@toegang/transport';
import type {CSSResult, LitElement, ReactiveController, TemplateResult} from 'lit';
import {LoadController} from '../context/load-controller.js';
import type {ResultsViewHost} from '../context/results-view.js';
import {Surroundings} from '../context/surroundings.js';
import {renderUnready} from '../context/unready.js';
import {PointAddEvent, ThemeOpenEvent} from '../talk-plate/events.js';
import {plate} from '../theme/plate-parts.js';
import {tokens} from '../theme/tokens.js';
import {Announcer} from '../ui/announcer.js';
import {choiceStyles} from '../ui/choice.styles.js';
import {fieldStyles} from '../ui/field.styles.js';
import {FocusController} from '../ui/focus-controller.js';
import {formStyles} from '../ui/form.styles.js';
import {renderTitle} from '../ui/heading.js';
import {renderDraftNotice, renderLanguageChoice, type LanguageChooser} from '../ui/language-choice.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {html} from '../ui/template.js';
import {dutchSessionStartWords} from '../words/nl/session-start.js';
import {dutchSessionWords} from '../words/nl/session.js';
import type {KnownSessionWords, SessionWords} from '../words/session.js';
import {Attendance} from './attendance.js';
import {Bearings} from './bearings.js';
import {Care} from './care.js';
import {renderEntry} from './entry.js';
import {PhaseEvent} from './events.js';
import {renderFrame} from './frame.js';
import {openLocalSession} from './local-sessions.js';
import {sessionsAt} from './reach.js';
import {recallSeat, rememberSeat, takeInvitation, type SeatKey} from './seat-key.js';
import {findSessionContent} from './session-content.js';
import {phoneStyles} from './phone.styles.js';
import {roomStyles} from './room.styles.js';
import {screenStyles} from './screen.styles.js';
import {sessionStyles} from './session.styles.js';
import type {SessionView} from './view.js';

/** What the page says to a session. */
export type SessionHost = LitElement &
  ResultsViewHost & {
    readonly headingLevel: number;
    readonly languages: string | null;
    readonly words: Partial<KnownSessionWords> | null;
    readonly sessionId: string | null;
    readonly seat: Seat | null;
    readonly session: Session | null;
    readonly sessions: SessionTransport | null;
  };

/**
 * All that a session draws, and where it comes from.
 *
 * Owns: in which seat of which session the user is, and what is being written. Does not own: the session; who keeps it
 * says how it is.
 */
class SessionDesk implements ReactiveController {
  readonly styles: readonly CSSResult[] = [
    ...[tokens(plate), formStyles, fieldStyles, choiceStyles, sessionStyles],
    ...[roomStyles, phoneStyles, screenStyles],
  ];
  readonly #host: SessionHost;
  readonly #around: Surroundings;
  readonly #content: LoadController<ContentPack>;
  readonly #attendance: Attendance;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #aloud: ReadAloud;
  readonly #care: Care;
  readonly #drafts = new Map<string, string>();
  #seat: Seat = 'facilitator';
  /** A session to hold on this device, as soon as its content is there. */
  #alone: Session | null = null;
  #given: Session | null = null;
  #isOneDevice = false;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#around = new Surroundings(host);
    this.#content = new LoadController(host, () => findSessionContent(host, this.#around));
    this.#attendance = new Attendance(host);
    this.#announcer = new Announcer(host);
    this.#focus = new FocusController(host);
    this.#aloud = new ReadAloud(host);
    this.#care = new Care(host);
    new Bearings(host, () => placeIn(this.#attendance.known));
    host.addController(this);
    const {place} = takeInvitation(host);
    const found = place ?? recallSeat();
    if (found !== null) this.#enter(found);
  }

  hostUpdate(): void {
    const {session, seat} = this.#host;
    if (session !== this.#given) {
      this.#given = session;
      this.#alone = session;
      this.#seat = seat ?? 'facilitator';
    }
    const content = this.#content.state;
    if (this.#alone === null || content?.kind !== 'ready') return;
    const link = openLocalSession(this.#alone, content.value);
    [this.#alone, this.#isOneDevice] = [null, true];
    this.#attendance.enter(() => link);
  }

  /** Another language brings all these words itself. */
  render(language: LanguageChooser & {readonly words: KnownSessionWords}): TemplateResult {
    const words: SessionWords = {...dutchSessionStartWords, ...dutchSessionWords, ...language.words};
    const isAsked = this.#host.words === null && this.#host.seat !== 'screen';
    const languages = isAsked ? this.#host.languages : '';
    return html`<section aria-labelledby="title">
      ${renderLanguageChoice(language, languages)} ${renderDraftNotice(words)} ${this.#renderContent(words)}
      ${this.#announcer.render()}
    </section>`;
  }

  /** Where sessions are kept; null when the page names no place. */
  get #sessions(): SessionTransport | null {
    const endpoint = this.#host.endpoint || this.#around.endpoint;
    return this.#host.sessions ?? (endpoint ? sessionsAt(endpoint) : null);
  }

  get #level(): number {
    return Math.min(Math.max(this.#host.headingLevel, 2), 4);
  }

  #renderContent(words: SessionWords): TemplateResult {
    const {known} = this.#attendance;
    if (known === null) return this.#renderEntry(words);
    const {session, content, connection} = known;
    const title = renderTitle(this.#level, words.title);
    if (connection === 'gone') return html`${title} ${this.#renderGone(words)}`;
    if (session === null || content === null) {
      return html`${title}
        <p class="muted" role="status">${connection === 'offline' ? words.offline : words.connecting}</p>`;
    }
    const format = findFormat(content, session.format);
    if (format === undefined) return html`${title} <p>${words.noFormat}</p>`;
    const now = Date.now() + known.clockAhead;
    return html`${this.#aloud.render(words, content.lang)}
    ${renderFrame(this.#viewOf({...known, session, content}, {content, format, now}, words))}`;
  }

  #renderEntry(words: SessionWords): TemplateResult {
    const {state} = this.#content;
    if (state?.kind === 'wrong') {
      return html`${renderTitle(this.#level, words.title)}
      ${renderUnready(state, {...words, wrong: words.wrongContent})}`;
    }
    return renderEntry(
      {
        level: this.#level,
        content: state?.kind === 'ready' ? state.value : null,
        beginAlone: (session) => {
          [this.#alone, this.#seat] = [session, 'facilitator'];
          this.#focus.moveTo('#title');
        },
      },
      words,
    );
  }

  #renderGone(words: SessionWords): TemplateResult {
    const leave = (): void => {
      rememberSeat(null);
      this.#attendance.leave();
      this.#focus.moveTo('#title');
    };
    return html`<p role="alert">${words.gone}</p>
      <p><button type="button" class="button" @click=${leave}>${words.toEntry}</button></p>`;
  }

  #viewOf(
    known: KnownSession & {readonly session: Session},
    rules: SessionRules & {readonly content: ContentPack; readonly now: number},
    words: SessionWords,
  ): SessionView {
    const {content, format, now} = rules;
    return {
      session: replay(known.session, known.pending.filter(isDeed), rules).session,
      ...{content, format, rules, now, known, words},
      seat: this.#seat,
      isOneDevice: this.#isOneDevice,
      level: this.#level,
      act: this.#act,
      dismiss: (refused) => this.#attendance.link?.dismiss(refused),
      drafts: {read: (id) => this.#drafts.get(id) ?? '', write: this.#write},
      careFor: (text) => this.#care.say(text, words),
      say: (text) => this.#announcer.say(text),
      focus: (selector) => this.#focus.moveTo(selector),
      joinHref: joinHrefOf(known.session),
    };
  }

  #enter(place: SeatKey): void {
    const sessions = this.#sessions;
    if (sessions === null) return;
    rememberSeat(place);
    [this.#seat, this.#isOneDevice] = [place.seat, false];
    this.#attendance.enter(() => sessions.open(place));
  }

  readonly #write = (id: string, text: string): void => {
    this.#drafts.set(id, text);
    this.#host.requestUpdate();
  };

  readonly #act = (action: SessionAction): void => {
    this.#attendance.link?.do(action);
    for (const event of eventsOf(action)) this.#host.dispatchEvent(event);
  };
}

/** Where a session is, to tell whether it moved; empty before it is known. */
function placeIn(known: KnownSession | null): string {
  if (!known?.session) return '';
  const {phase, current, step, item} = known.session;
  return [phase, current, step, item].join(' ');
}

function isDeed(action: SessionAction): action is SessionDeed {
  return action.kind !== 'vote' && action.kind !== 'reveal';
}

/** What the page hears of what the user did. */
function eventsOf(action: SessionAction): readonly Event[] {
  if (action.kind === 'add-point') return [new PointAddEvent({point: action.point})];
  if (action.kind !== 'change') return [];
  const {phase, current} = action.change;
  return [
    ...(phase === undefined ? [] : [new PhaseEvent({phase})]),
    ...(current == null ? [] : [new ThemeOpenEvent({theme: current})]),
  ];
}

/** Where a telephone comes in: this page, with the code behind its `#`. */
function joinHrefOf({joinCode}: Session): string | null {
  return joinCode === undefined ? null : `${location.origin}${location.pathname}${location.search}#code=${joinCode}`;
}

export {SessionDesk as View};
