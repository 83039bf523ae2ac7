import type {Hono} from 'hono';
import {answer, type Connection} from '../http/methods.js';
import {problemDocument} from '../http/problem.js';
import {openApiDocument} from '../openapi/document.js';
import type {RouteDeps} from './route-deps.js';

/** For whoever keeps the service running, and for whoever writes software that talks to it. */
export function addServiceRoutes(routes: Hono<Connection>, deps: RouteDeps): void {
  answer(routes, '/health', {GET: () => getHealth(deps)});
  answer(routes, '/metrics', {GET: () => getMetrics(deps)});
  answer(routes, '/openapi.json', {GET: () => Response.json(openApiDocument)});
}

async function getHealth({storage}: RouteDeps): Promise<Response> {
  try {
    await storage.check();
    return Response.json({status: 'ok'});
  } catch {
    return problemDocument({status: 503, detail: 'The database does not answer.'});
  }
}

function getMetrics({metrics}: RouteDeps): Response {
  return new Response(metrics.toText(), {headers: {'Content-Type': 'text/plain; version=0.0.4; charset=utf-8'}});
}
