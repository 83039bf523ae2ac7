import type {PublishedResults} from '@toegang/model';
import type {PlateWords} from '../words/talk-plate.js';
import type {TalkContent, Theme} from './talk-content.js';
import {findSilent, isOf, scoresOf, type ThemeScore} from './theme-scores.js';

/** What every page of the talk plate is drawn with. */
export interface Talk {
  readonly content: TalkContent;
  readonly words: PlateWords;
  /** Of the title: 2, 3 or 4. */
  readonly level: number;
  /** Null when there are none, or when they belong to other content. */
  readonly results: PublishedResults | null;
  /** Ids of the groups to show; null for all. */
  readonly audiences: readonly string[] | null;
  /** How many answers to opening questions lead to a theme, by its id. */
  readonly fitting: ReadonlyMap<string, number>;
  readonly open: (theme: string) => void;
}

/** What each group says of a theme; nothing without results of this content. */
export function themeScores(theme: Theme, {content, results, audiences}: Talk): readonly ThemeScore[] {
  return results && isOf(results, content) ? scoresOf(theme, results, content, audiences) : [];
}

/** The groups of which nothing can be seen at any theme. */
export function silentGroups(talk: Talk): readonly ThemeScore[] {
  return findSilent(talk.content.themes.map((theme) => themeScores(theme, talk)));
}

/** What stands at a theme among the others: without the groups of which nothing can be seen anywhere. */
export function shortScores(theme: Theme, talk: Talk): readonly ThemeScore[] {
  const silent = silentGroups(talk).map(({audience}) => audience);
  return themeScores(theme, talk).filter(({audience}) => !silent.includes(audience));
}
