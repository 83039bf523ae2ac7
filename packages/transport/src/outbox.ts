import type {Response} from '@toegang/model';
import type {Clock} from './clock.js';
import {createDeviceStore} from './device-store.js';

/** A response on its way, and the code with which somebody was invited; that is no part of what was answered. */
export interface Letter {
  readonly response: Response;
  readonly code?: string | undefined;
}

/** Responses to one endpoint that are not acknowledged yet. */
export interface Outbox {
  /** Keeps a response on the device, or where that cannot be, as long as the page is open. */
  keep(letter: Letter): Promise<'device' | 'page'>;
  /** All that wait, those of earlier pages and other tabs included. */
  list(): Promise<readonly Kept[]>;
  find(responseId: string): Promise<Kept | undefined>;
  /** False when it was not there (any more). */
  erase(responseId: string): Promise<boolean>;
}

/** A response and where it is kept. */
export interface Kept extends Letter {
  readonly kept: 'device' | 'page';
}

/** Makes an outbox; nothing is stored until something is kept. */
export function createOutbox(name: string, clock: Clock): Outbox {
  const device = createDeviceStore<Letter>(name, clock);
  const page = new Map<string, Letter>();
  return {
    async keep(letter) {
      const {id} = letter.response;
      if (await device.put(id, letter)) return 'device';
      page.set(id, letter);
      return 'page';
    },
    async list() {
      const elsewhere = (await device.list()).filter(({response}) => !page.has(response.id));
      return [...[...page.values()].map(inPage), ...elsewhere.map(onDevice)];
    },
    async find(responseId) {
      const inThisPage = page.get(responseId);
      if (inThisPage !== undefined) return inPage(inThisPage);
      const letter = await device.get(responseId);
      return letter === undefined ? undefined : onDevice(letter);
    },
    async erase(responseId) {
      const wasInPage = page.delete(responseId);
      const wasOnDevice = await device.remove(responseId);
      return wasInPage || wasOnDevice;
    },
  };
}

function onDevice(letter: Letter): Kept {
  return {...letter, kept: 'device'};
}

function inPage(letter: Letter): Kept {
  return {...letter, kept: 'page'};
}
