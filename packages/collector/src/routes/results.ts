import {narrowResults} from '@toegang/domain';
import {problemAt, type PublishedResults} from '@toegang/model';
import type {Context, Hono} from 'hono';
import {serveDocument} from '../http/cached.js';
import {answer, type Connection} from '../http/methods.js';
import {problemDocument} from '../http/problem.js';
import {makeEtag} from '../rounds/codes.js';
import {findContentIn} from '../rounds/find-content-in.js';
import {findPublication} from '../storage/publication-store.js';
import {NO_ROUND, readRoundId} from './round-id.js';
import type {RouteDeps} from './route-deps.js';

/**
 * In seconds. Results may be kept, but are asked for again each time (the tag makes that cheap): who closes a round, or
 * withdraws, sees it at once. The content of a round does not change; a translation may, with a new version of us.
 */
const MAX_AGE = {results: 0, content: 300};

/** What everybody may read of a round: the scan it asks, and what was published. Neither looks at a response. */
export function addResultRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/rounds/:round/content', {GET: (context) => getContent(deps, context)});
  answer(routes, '/rounds/:round/results', {GET: (context) => getResults(deps, context)});
}

/** A round asks everybody the same, in the language it was made in or a translation of it; `lang` is a wish. */
async function getContent(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const content = await findContentIn(deps, readRoundId(context), context.req.query('lang'));
  return content ? serveDocument(context, content, MAX_AGE.content) : problemDocument(NO_ROUND);
}

async function getResults({storage}: RouteDeps, context: Context<Connection>): Promise<Response> {
  const publication = await findPublication(storage.queries, readRoundId(context));
  if (!publication) return problemDocument(NO_ROUND);
  const audiences = context.req.queries('audience') ?? [];
  if (audiences.length === 0) return serveDocument(context, publication, MAX_AGE.results);
  const narrowed = narrowResults(JSON.parse(publication.json) as PublishedResults, audiences);
  if (!narrowed) {
    const problems = [problemAt('audience', 'an audience of this round', audiences.join(', '))];
    return problemDocument({status: 400, detail: 'This round has no such audience.', problems});
  }
  const json = JSON.stringify(narrowed);
  return serveDocument(context, {json, etag: makeEtag(json)}, MAX_AGE.results);
}
