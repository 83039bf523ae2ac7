import {ContextProvider} from '@lit/context';
import type {ContentPack, Parsed, PublishedResults} from '@toegang/model';
import {LitElement, css, html, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {contentContext, endpointContext, resultsContext, roundContext} from './contexts.js';
import {findGiven} from './given-source.js';
import {LoadController} from './load-controller.js';
import {Surroundings} from './surroundings.js';

/** Handed on as it came: each element inside reads the part that it needs, and says what is wrong with it. */
const handOn = <T>(input: unknown): Parsed<T> => ({ok: true, value: input as T});

/**
 * Says once, for all elements inside it, what they are about. What it does not say comes from the environment around
 * it. It shows nothing of its own: when something cannot be loaded, the elements inside that need it say so.
 *
 * @slot - The part of the page that it holds for.
 */
export class ToegangEnvironment extends LitElement {
  static override styles = css`
    :host {
      display: contents;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Base address of a collector, such as `/api/v1`. */
  @property() endpoint: string | null = null;

  /** Id of the scan round. */
  @property() round: string | null = null;

  /** Language of the elements inside. */
  @property({reflect: true, useDefault: true}) override lang = '';

  /** Address of a content pack. */
  @property({attribute: 'content-src'}) contentSrc: string | null = null;

  /** Address of published results. */
  @property({attribute: 'results-src'}) resultsSrc: string | null = null;

  /** The words of the municipality, as data. */
  @property({attribute: false}) contentPack: ContentPack | null = null;

  /** What may be shown of the round, as data. */
  @property({attribute: false}) results: PublishedResults | null = null;

  readonly #around = new Surroundings(this);
  readonly #content = new LoadController(this, () => findGiven<ContentPack>(this.contentPack, this.contentSrc, handOn));
  readonly #published = new LoadController(this, () =>
    findGiven<PublishedResults>(this.results, this.resultsSrc, handOn),
  );
  readonly #endpointProvider = new ContextProvider(this, {context: endpointContext, initialValue: null});
  readonly #roundProvider = new ContextProvider(this, {context: roundContext, initialValue: null});
  readonly #contentProvider = new ContextProvider(this, {context: contentContext, initialValue: null});
  readonly #resultsProvider = new ContextProvider(this, {context: resultsContext, initialValue: null});

  /** Updates at once, so that no element inside starts to look by itself for what is given here. */
  override connectedCallback(): void {
    super.connectedCallback();
    this.performUpdate();
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  protected override updated(): void {
    this.#endpointProvider.setValue(this.endpoint || this.#around.endpoint);
    this.#roundProvider.setValue(this.round || this.#around.round);
    this.#contentProvider.setValue(this.#content.state ?? this.#around.contentPack);
    this.#resultsProvider.setValue(this.#published.state ?? this.#around.results);
  }
}
