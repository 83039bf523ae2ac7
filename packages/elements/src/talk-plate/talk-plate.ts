import {property} from 'lit/decorators.js';
import {LatePartElement} from '../context/late-part-element.js';
import type {KnownPlateWords} from '../words/talk-plate.js';
import {plateWords} from './plate-languages.js';

/**
 * A plate of themes to talk about: a picture and a list; a theme has an introduction, cases, statements and practices.
 *
 * It works alone, without any server, and keeps nothing. Scan results, when it is given any, stand beside the themes.
 *
 * @fires {ThemeOpenEvent} toegang-theme-open - The user opened a theme.
 * @fires {PointAddEvent} toegang-point-add - The user wrote down a point.
 */
export class TalkPlate extends LatePartElement<KnownPlateWords> {
  /** Id of the theme to open; the user may open another. */
  @property() theme: string | null = null;

  /** How the themes are shown: `plate` or `list`; the user may choose. */
  @property() view: 'plate' | 'list' = 'plate';

  constructor() {
    super(plateWords, () => import('./talk-view.js'));
  }
}
