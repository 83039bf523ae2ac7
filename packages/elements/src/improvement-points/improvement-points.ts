import {property} from 'lit/decorators.js';
import {LateResultsElement} from '../context/late-results-element.js';
import type {KnownPointsWords} from '../words/improvement-points.js';
import {pointsWords} from './points-languages.js';

/**
 * Shows what each group would improve, from most to least chosen: as bars and as a table, per group or together.
 *
 * It counts people, not votes. Hidden values are shown as hidden, with the reason. It needs results: by property, at an
 * address, from the environment around it or from a collector; without any it shows nothing.
 *
 * @fires {PrincipleSelectEvent} toegang-principle-select - The user picked the principle of a point.
 */
export class ImprovementPoints extends LateResultsElement<KnownPointsWords> {
  /** Id of the principle whose points stand out; the user may pick another. */
  @property() principle: string | null = null;

  constructor() {
    super(pointsWords, async () => new (await import('./points-view.js')).PointsView(this));
  }
}
