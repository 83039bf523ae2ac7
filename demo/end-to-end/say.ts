/** How many chose something. */
export interface Choice {
  readonly name: string;
  readonly count: number;
}

/** What is read when so many chose each of these, in this order. */
export function sayCounts(choices: readonly Choice[], say: (count: number) => string): RegExp {
  return new RegExp(choices.map(({name, count}) => `${literally(name)} ?${say(count)}`).join(' ?'));
}

/** As it stands behind what so many people chose. */
export function sayPeople(count: number): string {
  return count === 0 ? 'niemand' : count === 1 ? '1 mens' : `${count} mensen`;
}

/** What is read while these have voted, of fifteen, and nobody may know what. */
export function sayVoters(choices: readonly Choice[]): RegExp {
  return new RegExp(`${choices.reduce((sum, {count}) => sum + count, 0)} van de 15 mensen hebben gekozen`);
}

/** A text as it stands, in a regular expression. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
