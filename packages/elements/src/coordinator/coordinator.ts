import {takeFromAddress, type CoordinatorTransport} from '@toegang/transport';
import {LitElement, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {LanguageController} from '../context/language-controller.js';
import {renderOnItsWay} from '../context/on-its-way.js';
import {PartController} from '../context/part-controller.js';
import {Surroundings} from '../context/surroundings.js';
import {base} from '../theme/base.js';
import {form, text} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {formStyles} from '../ui/form.styles.js';
import {LightText, lightTextStyles} from '../ui/light-text.js';
import {ReadAloud} from '../ui/read-aloud.js';
import {html} from '../ui/template.js';
import {ThemeGuard} from '../ui/theme-guard.js';
import type {DeskWords, KnownDeskWords} from '../words/coordinator.js';
import {deskWords} from './coordinator-languages.js';
import type {DeskHost, DeskPart, DeskView} from './desk-part.js';

const loadDesk = async (): Promise<DeskPart> => (await import('./desk.js')).deskPart;

/**
 * The desk of whoever runs rounds for a municipality: makes, opens and closes them, invites people, judges what they
 * wrote before anybody else reads it, and enters forms that were filled in on paper.
 *
 * The key comes from the address (`#key=…`, taken out of it at once) or is typed; it is kept nowhere.
 *
 * @slot paper - Holds the scan in which paper forms are entered; the element puts it there.
 */
export class CoordinatorDesk extends LitElement implements DeskHost {
  static override styles = [tokens(text, form), base, lightTextStyles, formStyles];

  /** Base address of a collector, such as `/api/v1`. */
  @property() endpoint: string | null = null;

  /** Id of the round to begin with; the list of rounds when left out. */
  @property() round: string | null = null;

  /** Address of the page with the scan, for invitations; `{round}` in it stands for the id of the round. */
  @property({attribute: 'scan-href'}) scanHref: string | null = null;

  /** Level of the heading: 2, 3 or 4. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Makes the way to a collector of a key, instead of one to `endpoint`. */
  @property({attribute: false}) connect: ((key: string) => CoordinatorTransport) | null = null;

  /** Words to use instead of ours. */
  @property({attribute: false}) words: Partial<DeskWords> | null = null;

  readonly #around = new Surroundings(this);
  readonly #language = new LanguageController<KnownDeskWords>(this, deskWords);
  readonly #part = new PartController(this, loadDesk);
  readonly #aloud = new ReadAloud(this);
  #key: string | null = null;
  #desk: DeskView | undefined;

  constructor() {
    super();
    new LightText(this);
    new ThemeGuard(this);
  }

  /** What the element is told, or finds around it. */
  get place(): DeskHost['place'] {
    return {
      connect: this.connect,
      endpoint: this.endpoint || this.#around.endpoint,
      round: this.round || this.#around.round,
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#key = takeFromAddress('key') ?? this.#key;
  }

  protected override willUpdate(): void {
    const {state} = this.#part;
    if (state.kind === 'ready') this.#desk ??= state.value.open(this, this.#key);
  }

  protected override render(): TemplateResult {
    const {words} = this.#language;
    return html`<div class="toegang" lang=${words.lang} dir=${words.dir}>
      ${this.#aloud.render(words)} ${this.#desk ? this.#desk.render(words) : renderOnItsWay(this.#part.state, words)}
    </div>`;
  }
}
