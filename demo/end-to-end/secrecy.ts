import assert from 'node:assert/strict';
import type {Device} from './device.ts';
import {literally} from './say.ts';

/** A vote of the room: its name, and what its options are called, for the collector and on the screen. */
interface Ballot {
  readonly on: string;
  readonly options: readonly {readonly id: string; readonly label: string}[];
}

/** From where on what a device heard counts. */
type Marks = ReadonlyMap<Device, number>;

/** What comes now reaches the devices after this. */
export function listenFromHere(devices: readonly Device[]): Marks {
  return new Map(devices.map((device) => [device, device.heard.length]));
}

/** Throws when a device shows, or heard since then, how often an option was chosen: nobody revealed it yet. */
export async function assertSecret(devices: readonly Device[], marks: Marks, {on, options}: Ballot): Promise<void> {
  for (const device of devices) {
    const heard = device.heard.slice(marks.get(device));
    const messages = heard.filter(({way}) => way === 'message').map(({text}) => text);
    assert.ok(
      messages.some((text) => text.includes(on) && text.includes('voters')),
      `that somebody voted on ${on} was told`,
    );
    for (const {id} of options) {
      assert.ok(!messages.some((text) => text.includes(id)), `${id} was told before ${on} was revealed`);
    }
    for (const {text} of heard.filter(({way}) => way === 'answer')) {
      for (const tally of talliesIn(text)) if (tally['on'] === on) assert.equal(tally['value'], null, text);
    }
  }
  const counts = new RegExp(`(${options.map(({label}) => literally(label)).join('|')}) ?(\\d+ (mens|stip)|niemand)`);
  const shown = await Promise.all(devices.map((device) => device.readAll()));
  // on a telephone stands how many dots its own user placed, and what was revealed before
  if (on !== 'themes') for (const text of shown) assert.doesNotMatch(text, counts);
}

/** Throws when a device did not hear since then what was chosen: then this would not notice a leak, either. */
export function assertTold(devices: readonly Device[], marks: Marks, {on, options}: Ballot): void {
  for (const {heard} of devices.map((device) => ({heard: device.heard.slice(marks.get(device))}))) {
    const isTold = heard.some(({text}) => text.includes(on) && options.some(({id}) => text.includes(id)));
    assert.ok(isTold, `what was chosen on ${on} was not told`);
  }
}

/** What an answer says of votes. Who votes is told again what that was: that is no tally. */
function talliesIn(text: string): readonly Record<string, unknown>[] {
  if (text === '') return [];
  const {tallies = []} = JSON.parse(text) as {tallies?: Record<string, unknown>[]};
  return tallies;
}
