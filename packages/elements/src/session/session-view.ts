import {findFormat, replay, type Seat, type SessionDeed, type SessionRules} from '@toegang/domain/session.js';
import type {ContentPack, Session} from '@toegang/model';
import type {KnownSession, SessionAction, SessionTransport} from '@toegang/transport';
import type {CSSResult, ReactiveController, TemplateResult} from 'lit';
import {LoadController} from '../context/load-controller.js';
import {renderOnItsWay} from '../context/on-its-way.js';
import {Surroundings} from '../context/surroundings.js';
import {renderUnready} from '../context/unready.js';
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
import {Entry} from './entry.js';
import {LeaveWarning} from './leave-warning.js';
import {News} from './news.js';
import {eventsOf} from './events.js';
import {renderFrame} from './frame.js';
import {joinHrefOf} from './join-href.js';
import {openLocalSession} from './local-sessions.js';
import {sessionsAt} from './reach.js';
import {placeIn} from './place.js';
import {recallSeat, rememberSeat, takeInvitation, type Invitation, type SeatKey} from './seat-key.js';
import {SeatState} from './seat-state.js';
import {seatStyles} from './seat-styles.js';
import {findSessionContent} from './session-content.js';
import type {SessionHost} from './session-host.js';
import type {SessionView} from './view.js';

/**
 * All that a session draws, and where it comes from.
 *
 * Owns: in which seat of which session the user is, and what is being written. Does not own: the session; who keeps it
 * says how it is.
 */
class SessionDesk implements ReactiveController {
  readonly styles: readonly CSSResult[] = [...[tokens(plate), formStyles, fieldStyles, choiceStyles], ...seatStyles];
  readonly #host: SessionHost;
  readonly #around: Surroundings;
  readonly #content: LoadController<ContentPack>;
  readonly #attendance: Attendance;
  readonly #announcer: Announcer;
  readonly #focus: FocusController;
  readonly #aloud: ReadAloud;
  readonly #care: Care;
  readonly #entry: Entry;
  readonly #news: News;
  readonly #drafts = new Map<string, string>();
  #seat: Seat = 'facilitator';
  /** A session to hold on this device, as soon as its content is there. */
  #alone: Session | null = null;
  #given: Session | null = null;
  #isOneDevice = false;
  #isContentAsked = false;
  /** What was drawn last; null before. */
  #shown: SessionView | null = null;
  /** What the address let in, until there is a place to go to. */
  #invitation: Invitation | null;

  constructor(host: SessionHost) {
    this.#host = host;
    this.#around = new Surroundings(host);
    this.#content = new LoadController(host, () =>
      this.#isContentAsked || this.#alone !== null || this.#isOneDevice ? findSessionContent(host, this.#around) : null,
    );
    this.#attendance = new Attendance(host);
    this.#announcer = new Announcer(host);
    this.#focus = new FocusController(host);
    this.#aloud = new ReadAloud(host);
    this.#care = new Care(host);
    new Bearings(host, () => placeIn(this.#attendance.known));
    this.#news = new News((text) => this.#announcer.say(text));
    this.#entry = this.#openEntry();
    this.#invitation = takeInvitation(host);
    new SeatState(host, () => this.#attendance.known && this.#seat);
    new LeaveWarning(host, () => this.#isOneDevice && this.#attendance.known !== null);
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#shown !== null) this.#news.tell(this.#shown);
  }

  hostUpdate(): void {
    this.#takeGiven();
    this.#goIn();
    const content = this.#content.state;
    if (this.#alone === null || content?.kind !== 'ready') return;
    const link = openLocalSession(this.#alone, content.value);
    [this.#alone, this.#isOneDevice] = [null, true];
    this.#attendance.enter(() => link);
  }

  /** Another language brings all these words itself. */
  render(language: LanguageChooser & {readonly words: KnownSessionWords}): TemplateResult {
    const words: SessionWords = {...dutchSessionStartWords, ...dutchSessionWords, ...language.words};
    const isAsked = this.#host.words === null && (this.#attendance.known === null || this.#seat !== 'screen');
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
    const view = this.#viewOf({...known, session, content}, {content, format, now}, words);
    this.#shown = view;
    return html`${this.#aloud.render(words, content.lang)} ${renderFrame(view)}`;
  }

  #renderEntry(words: SessionWords): TemplateResult {
    const content = this.#alone === null ? null : (this.#content.state ?? {kind: 'loading'});
    if (content !== null && content.kind !== 'ready') {
      const title = renderTitle(this.#level, words.title);
      if (content.kind !== 'wrong') return html`${title} ${renderOnItsWay(content, words)}`;
      return html`${title} ${renderUnready(content, {...words, wrong: words.wrongContent})}`;
    }
    return this.#entry.render(this.#level, words);
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
      joinHref: joinHrefOf(this.#host, known.session),
    };
  }

  #openEntry(): Entry {
    return new Entry({
      host: this.#host,
      focus: this.#focus,
      sessions: () => this.#sessions,
      content: () => this.#content.state,
      askContent: () => (this.#isContentAsked = true),
      round: () => this.#host.round || this.#around.round,
      enter: (place) => this.#enter(place),
      beginAlone: (session) => {
        [this.#alone, this.#seat] = [session, 'facilitator'];
        this.#focus.moveTo('#title');
      },
    });
  }

  /** A session that the page gives goes on here. */
  #takeGiven(): void {
    const {session, seat} = this.#host;
    if (session === this.#given) return;
    [this.#given, this.#alone, this.#seat] = [session, session, seat ?? 'facilitator'];
  }

  /** Goes in by the address, or by the seat of before the page was loaded again, once there is a place to go to. */
  #goIn(): void {
    if (this.#invitation === null || this.#sessions === null) return;
    const {place, code} = this.#invitation;
    this.#invitation = null;
    const seat = place ?? (code === null ? recallSeat() : null);
    if (seat !== null) this.#enter(seat);
    else if (code !== null) this.#entry.joinWith(code);
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
    this.#news.expect();
    this.#attendance.link?.do(action);
    for (const event of eventsOf(action)) this.#host.dispatchEvent(event);
  };
}

function isDeed(action: SessionAction): action is SessionDeed {
  return action.kind !== 'vote' && action.kind !== 'reveal';
}

export {SessionDesk as View};
