import type {CSSResultGroup} from 'lit';
import {base} from '../theme/base.js';
import {chart, form, text} from '../theme/parts.js';
import {tokens} from '../theme/tokens.js';
import {languageStyles} from '../ui/language-choice.styles.js';
import {lightTextStyles} from '../ui/light-text.js';

/** What an element looks like before the part that draws it is there. */
export const lateStyles: CSSResultGroup = [tokens(text, form, chart), base, lightTextStyles, languageStyles];
