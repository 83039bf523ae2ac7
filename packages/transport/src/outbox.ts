import type {Response} from '@toegang/model';
import type {Clock} from './clock.js';
import {createDeviceStore} from './device-store.js';

/** Responses to one endpoint that are not acknowledged yet. */
export interface Outbox {
  /** Keeps a response on the device, or where that cannot be, as long as the page is open. */
  keep(response: Response): Promise<'device' | 'page'>;
  /** All that wait, those of earlier pages and other tabs included. */
  list(): Promise<readonly Kept[]>;
  find(responseId: string): Promise<Kept | undefined>;
  /** False when it was not there (any more). */
  erase(responseId: string): Promise<boolean>;
}

/** A response and where it is kept. */
export interface Kept {
  readonly response: Response;
  readonly kept: 'device' | 'page';
}

/** Makes an outbox; nothing is stored until something is kept. */
export function createOutbox(name: string, clock: Clock): Outbox {
  const device = createDeviceStore<Response>(name, clock);
  const page = new Map<string, Response>();
  return {
    async keep(response) {
      if (await device.put(response.id, response)) return 'device';
      page.set(response.id, response);
      return 'page';
    },
    async list() {
      const elsewhere = (await device.list()).filter(({id}) => !page.has(id));
      return [...[...page.values()].map(inPage), ...elsewhere.map(onDevice)];
    },
    async find(responseId) {
      const inThisPage = page.get(responseId);
      if (inThisPage !== undefined) return inPage(inThisPage);
      const response = await device.get(responseId);
      return response === undefined ? undefined : onDevice(response);
    },
    async erase(responseId) {
      const wasInPage = page.delete(responseId);
      const wasOnDevice = await device.remove(responseId);
      return wasInPage || wasOnDevice;
    },
  };
}

function onDevice(response: Response): Kept {
  return {response, kept: 'device'};
}

function inPage(response: Response): Kept {
  return {response, kept: 'page'};
}
