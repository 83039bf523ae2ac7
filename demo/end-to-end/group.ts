import {dutchPack} from '@toegang/content';

/** How many take part with a telephone. */
export const PEOPLE = 15;

/** What can be said to a statement, as it stands on the screen, and as it is called where nobody should read it. */
export const OPINIONS = ['Eens', 'Oneens', 'Het hangt ervan af'] as const;
export const OPINION_IDS = ['agree', 'disagree', 'depends'] as const;
export type Opinion = (typeof OPINIONS)[number];

export const {openingQuestions = [], themes = [], disciplines = []} = dutchPack;

/** The work or life that somebody comes from; null for who does not say. */
export function disciplineOf(person: number): string | null {
  return person === 4 ? null : (disciplines[person % 6]?.label ?? null);
}

/** What somebody answers to the question at this place; null for who does not answer. */
export function opinionOf(person: number, place: number): Opinion | null {
  return OPINIONS[(person * 3 + place * 5 + Math.floor(person / 4)) % 4] ?? null;
}

/** Whether somebody first answers something else. */
export function isInDoubt(person: number, place: number): boolean {
  return (person + place) % 6 === 0;
}

const DOTS = [
  [4, 4, 4],
  [4, 5],
  [5, 2, 6],
  [4, 5, 0],
  [1, 4, 5],
] as const;

/** Where somebody places dots, by place of the theme; some keep one, and somebody keeps all. */
export function dotsOf(person: number): readonly number[] {
  if (person === 7) return [];
  return DOTS[person % DOTS.length] ?? [];
}

/** How many people chose each. */
export function countPeople<Choice extends string>(
  choose: (person: number) => Choice | null,
  of: readonly Choice[],
): readonly {readonly name: Choice; readonly count: number}[] {
  const chosen = Array.from({length: PEOPLE}, (_, person) => choose(person));
  return of.map((name) => ({name, count: chosen.filter((choice) => choice === name).length}));
}

/** Themes with their dots, the most first; of equals the one that the content has first. */
export function rankThemes(): readonly {readonly name: string; readonly count: number}[] {
  const dots = Array.from({length: PEOPLE}, (_, person) => dotsOf(person)).flat();
  return themes
    .map(({title}, place) => ({name: title, count: dots.filter((dot) => dot === place).length}))
    .toSorted((one, other) => other.count - one.count);
}
