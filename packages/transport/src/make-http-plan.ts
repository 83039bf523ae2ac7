import type {NewPlan} from '@toegang/model';
import {addressOf, type HttpOptions} from './http-client.js';
import type {MadePlan} from './plan-link.js';
import type {SessionEntry} from './session-link.js';
import {askEntry} from './ask-openly.js';

/** Makes a plan at a collector, with the key of the coordinator. */
export function makeHttpPlan(options: HttpOptions, order: NewPlan, key: string): Promise<SessionEntry<MadePlan>> {
  return askEntry(options, addressOf(options, 'plans'), order, {key, read: readMade});
}

function readMade({id, keys}: Record<string, unknown>): MadePlan | null {
  const {view, edit, manage} = (keys ?? {}) as Record<string, unknown>;
  const made = [id, view, edit, manage];
  if (!made.every((text) => typeof text === 'string')) return null;
  return {id: id as string, keys: {view: view as string, edit: edit as string, manage: manage as string}};
}
