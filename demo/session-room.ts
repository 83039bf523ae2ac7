import {createHttpSessions, type KnownSession, type SessionLink, type SessionPlace} from '@toegang/transport';

/** Everybody who holds a session, each with a connection of their own. */
export interface SessionRoom {
  readonly facilitator: SessionLink;
  readonly screen: SessionLink;
  readonly participants: readonly SessionLink[];
  /** What opens the screen on another device. */
  readonly screenPlace: SessionPlace;
  /** The facilitator, the screen and the participants. */
  readonly all: readonly SessionLink[];
  close(): void;
}

/** Makes a session with the key of the coordinator, and lets so many people in. Throws when that does not work. */
export async function openRoom(endpoint: string, coordinatorKey: string, people: number): Promise<SessionRoom> {
  const sessions = createHttpSessions({endpoint});
  const made = await sessions.make({title: 'Gesprek over de toegang', retentionDays: 1}, coordinatorKey);
  if (!made.ok) throw new Error(`No session was made: ${made.reason}`);
  const {id, joinCode, keys} = made.value;
  const joined = await Promise.all(Array.from({length: people}, () => sessions.join(joinCode)));
  const participants = joined.map((entry) => {
    if (!entry.ok) throw new Error(`Somebody could not join: ${entry.reason}`);
    return sessions.open(entry.value);
  });
  const facilitator = sessions.open({id, key: keys.facilitator});
  const screen = sessions.open({id, key: keys.screen});
  const all = [facilitator, screen, ...participants];
  return {
    ...{facilitator, screen, participants, all},
    screenPlace: {id, key: keys.screen},
    close: () => all.forEach((link) => link.close()),
  };
}

/** Waits until a device knows that something is so. */
export function untilKnown(link: SessionLink, isSo: (known: KnownSession) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isSo(link.known)) return;
      end();
      resolve();
    };
    const end = link.subscribe(look);
    look();
  });
}
