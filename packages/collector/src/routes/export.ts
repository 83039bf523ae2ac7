import type {Context, Hono} from 'hono';
import {problemAt} from '@toegang/model';
import {coordinatorOnly} from '../http/coordinator-only.js';
import {answer, type Connection} from '../http/methods.js';
import {problemDocument} from '../http/problem.js';
import {EXPORT_FORMATS, exportRound, isExportFormat} from '../rounds/export-round.js';
import {NO_ROUND, readRoundId} from './round-id.js';
import type {RouteDeps} from './route-deps.js';

/** What was published, to take along as a file. */
export function addExportRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/rounds/:round/export', {
    GET: coordinatorOnly(deps, (context) => getExport(deps, context)),
  });
}

async function getExport(deps: RouteDeps, context: Context<Connection>): Promise<Response> {
  const format = context.req.query('format') ?? 'csv';
  if (!isExportFormat(format)) {
    const problems = [problemAt('format', EXPORT_FORMATS.join(', '), format)];
    return problemDocument({status: 400, detail: 'There is no such format.', problems});
  }
  const file = await exportRound(deps, readRoundId(context), format);
  if (!file) return problemDocument(NO_ROUND);
  return new Response(file.body, {
    headers: {'Content-Type': file.type, 'Content-Disposition': `attachment; filename="${file.name}"`},
  });
}
