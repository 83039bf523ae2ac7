import {ON_DISCIPLINES, ON_THEMES, OPINIONS, type Ballot} from '@toegang/domain/session.js';
import {titleOf} from './material.js';
import type {SessionView} from './view.js';

/** Something that can be chosen in a vote, and in which language it is called so. */
export interface VoteOption {
  readonly id: string;
  readonly label: string;
  readonly lang: string;
}

/** The options of a vote, as people read them. */
export function optionsOf(view: SessionView, {on, options}: Ballot): readonly VoteOption[] {
  const {content, words} = view;
  if (on === ON_DISCIPLINES) return (content.disciplines ?? []).map(({id, label}) => ({id, label, lang: content.lang}));
  if (on === ON_THEMES) return options.map((id) => ({id, label: titleOf(view, id), lang: content.lang}));
  return OPINIONS.map((id) => ({id, label: words.opinions[id], lang: words.lang}));
}
