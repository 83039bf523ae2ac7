import {createHash, randomBytes} from 'node:crypto';

/** A key that nobody can guess (192 bits). */
export function makeKey(): string {
  return randomBytes(24).toString('base64url');
}

/** What is kept of a key. */
export function hashKey(session: string, key: string): string {
  return hash('key', session, key);
}

/** What a vote is kept under: another one for each ballot, so that votes of one key are not known as such. */
export function hashVoter(session: string, key: string, ballot: string): string {
  return hash('vote', session, key, ballot);
}

/** What is kept of who wrote a point: another one for each point. */
export function hashAuthor(session: string, key: string, point: string): string {
  return hash('point', session, key, point);
}

function hash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}
