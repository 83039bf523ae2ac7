import type {ContentPack, PublishedResults} from '@toegang/model';
import {LitElement} from 'lit';
import {property} from 'lit/decorators.js';
import {LightText} from '../ui/light-text.js';
import {measureRoom} from '../ui/room.js';
import {ThemeGuard} from '../ui/theme-guard.js';
import type {CollectorReader} from './collector-reader.js';

/**
 * What a page may say to every element that shows results. Without any results it shows nothing. `Results` is what one
 * element takes: most those of one round.
 */
export class ResultsElement<Words, Results = PublishedResults> extends LitElement {
  /** Address of published results. */
  @property({attribute: 'results-src'}) resultsSrc: string | null = null;

  /** Ids of the groups to show, with spaces between; all groups of the content when left out. */
  @property() audiences: string | null = null;

  /** Level of the heading: 2, 3 or 4. */
  @property({attribute: 'heading-level', type: Number}) headingLevel = 2;

  /** Base address of a collector, such as `/api/v1`. */
  @property() endpoint: string | null = null;

  /** Id of the scan round. */
  @property() round: string | null = null;

  /** Address of a content pack; the built-in one when left out. */
  @property({attribute: 'content-src'}) contentSrc: string | null = null;

  /** Tags of the languages that a visitor may choose, with spaces between; all there are when left out. */
  @property() languages: string | null = null;

  /** What was published, as data. */
  @property({attribute: false}) results: Results | null = null;

  /** The words of the municipality, as data. */
  @property({attribute: false}) contentPack: ContentPack | null = null;

  /** Where results and content come from; a collector at `endpoint` when left out. */
  @property({attribute: false}) transport: CollectorReader | null = null;

  /** Words to use instead of ours. */
  @property({attribute: false}) words: Partial<Words> | null = null;

  constructor() {
    super();
    new LightText(this);
    measureRoom(this);
    new ThemeGuard(this);
  }

  /** The ids in `audiences`; null for all groups. */
  get chosenAudiences(): readonly string[] | null {
    return this.audiences?.match(/\S+/g) ?? null;
  }
}
