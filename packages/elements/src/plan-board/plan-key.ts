import {takeFromAddress, type PlanPlace} from '@toegang/transport';

const NAME = 'toegang-verbeterplan';

/** Which plan the address of the page lets in, and takes it out; what the attribute says goes first. Null for none. */
export function takePlace(planId: string | null): PlanPlace | null {
  const said = takeFromAddress('plan');
  const [id, before] = [planId ?? said, recallPlace()];
  if (id === null) return before;
  return {id, key: takeFromAddress('key') ?? (before?.id === id ? before.key : null)};
}

/** Remembers the plan for as long as this tab is at this page, so that a reload loses no key; null forgets it. */
export function rememberPlace(place: PlanPlace | null): void {
  if (JSON.stringify(place) === JSON.stringify(recallPlace())) return;
  try {
    history.replaceState({...readState(), [NAME]: place ?? undefined}, '');
  } catch {
    // a browser may refuse, when asked too often: then a reload leads to the entry
  }
}

/** The address that opens a plan: with its key it is a key. */
export function linkTo({id, key}: PlanPlace): string {
  const {origin, pathname, search} = location;
  return `${origin}${pathname}${search}#${new URLSearchParams({plan: id, ...(key === null ? {} : {key})}).toString()}`;
}

function recallPlace(): PlanPlace | null {
  const place = readState()[NAME] as Partial<PlanPlace> | undefined;
  return typeof place?.id === 'string' ? {id: place.id, key: place.key ?? null} : null;
}

function readState(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null ? {...state} : {};
}
