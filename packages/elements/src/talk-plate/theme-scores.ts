import {toTenth} from '@toegang/domain/report.js';
import type {HiddenReason, Principle, PublishedResults} from '@toegang/model';
import type {TalkContent, Theme} from './talk-content.js';

/** What one group says of a theme: the lowest score of the principles that the theme belongs to. */
export interface ThemeScore {
  readonly audience: string;
  readonly name: string;
  /** Its place among the groups, which gives it its mark. */
  readonly mark: number;
  readonly value:
    | {readonly kind: 'shown'; readonly mean: number; readonly principle: Principle}
    | {readonly kind: 'hidden'; readonly reason: HiddenReason};
}

/** Whether results are counted by the content of the plate; scores of other principles would lead astray. */
export function isOf({content}: PublishedResults, {id, version}: TalkContent): boolean {
  return content.id === id && content.version === version;
}

/**
 * What each group says of a theme, in the order of the content; nothing for a theme without principles. `audiences` are
 * the ids of the groups to show; null for all. A group is hidden only when none of its scores may be shown.
 */
export function scoresOf(
  theme: Theme,
  results: PublishedResults,
  {audiences, principles}: TalkContent,
  chosen: readonly string[] | null,
): readonly ThemeScore[] {
  const own = principles.filter(({id}) => theme.principles.includes(id));
  if (own.length === 0) return [];
  return audiences.flatMap(({id, label, plural}, mark) =>
    chosen === null || chosen.includes(id)
      ? [{audience: id, name: plural ?? label, mark, value: lowestOf(id, own, results)}]
      : [],
  );
}

/** The groups of which no theme has a score to show; of each the first of its scores. They are spoken of once. */
export function findSilent(all: readonly (readonly ThemeScore[])[]): readonly ThemeScore[] {
  const scores = all.flat();
  const first = scores.filter(({audience}, index) => scores.findIndex((it) => it.audience === audience) === index);
  return first.filter(({audience}) => !scores.some((it) => it.audience === audience && it.value.kind === 'shown'));
}

function lowestOf(audience: string, own: readonly Principle[], results: PublishedResults): ThemeScore['value'] {
  let reason: HiddenReason = 'no-answers';
  let lowest: ThemeScore['value'] | null = null;
  for (const principle of own) {
    const row = results.principles.find((it) => it.principle === principle.id && it.audience === audience);
    if (row?.value.kind === 'hidden') ({reason} = row.value);
    if (row?.value.kind !== 'shown') continue;
    const mean = toTenth(row.value.mean);
    if (lowest?.kind !== 'shown' || mean < lowest.mean) lowest = {kind: 'shown', mean, principle};
  }
  return lowest ?? {kind: 'hidden', reason};
}
