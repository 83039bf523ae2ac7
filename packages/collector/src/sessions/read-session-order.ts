import {findFormat} from '@toegang/domain/session.js';
import {parseNewSession, problemAt, type ContentPack, type NewSession, type SessionFormat} from '@toegang/model';
import type {Deps} from '../rounds/deps.js';
import {done, refuseProblems, type Outcome} from '../rounds/outcome.js';
import {findTextProblems} from '../rounds/text-problems.js';
import {findRound} from '../storage/round-store.js';

/** An order for a session, with what it is held by. */
export interface SessionOrder {
  readonly order: NewSession;
  readonly content: ContentPack;
  readonly format: SessionFormat;
}

/** Reads what a coordinator sent to make a session: its shape, content to talk about, and a format of that content. */
export async function readSessionOrder({storage, packs}: Deps, input: unknown): Promise<Outcome<SessionOrder>> {
  const textProblems = findTextProblems(input);
  if (textProblems.length > 0) return refuseProblems('The session', textProblems);
  const parsed = parseNewSession(input);
  if (!parsed.ok) return refuseProblems('The session', parsed.problems);
  const order = parsed.value;
  const asked = order.round === undefined ? undefined : await findRound(storage.queries, order.round);
  if (order.round !== undefined && asked === undefined) {
    return refuseProblems('The session', [problemAt('round', 'a round that this collector has', order.round)]);
  }
  const content = findPack(order.content, packs, asked?.round.content);
  if (content === undefined) {
    return refuseProblems('The session', [problemAt('content', 'a pack with formats', order.content)]);
  }
  const format = findFormat(content, order.format);
  if (format !== undefined) return done({order, content, format});
  const known = (content.formats ?? []).map(({id}) => id).join(', ');
  return refuseProblems('The session', [problemAt('format', known || 'a pack with formats', order.format)]);
}

type Reference = Pick<ContentPack, 'id' | 'version'>;

/** The pack that is named; without a name that of the round when a session can be held with it, else the first such. */
function findPack(
  content: NewSession['content'],
  packs: readonly ContentPack[],
  ofRound: Reference | undefined,
): ContentPack | undefined {
  if (content !== undefined && 'schema' in content) return content;
  const isNamed = (name: Reference | undefined) => (pack: ContentPack) =>
    pack.id === name?.id && pack.version === name.version;
  if (content !== undefined) return packs.find(isNamed(content));
  const able = packs.filter(({formats = []}) => formats.length > 0);
  return able.find(isNamed(ofRound)) ?? able[0];
}
