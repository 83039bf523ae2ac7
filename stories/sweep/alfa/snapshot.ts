import {Native as DeviceSnapshot} from '@siteimprove/alfa-device/native';
import type {Document} from '@siteimprove/alfa-dom';
import {Native as PageSnapshot} from '@siteimprove/alfa-dom/native';
import type {Engine} from '../../../scripts/engines.mjs';

/** A page as Alfa looks at it, in JSON. */
export interface Snapshot {
  readonly document: Document.JSON;
  readonly device: unknown;
}

/** Takes a snapshot of the page that is shown. */
export async function takeSnapshot(engine: Engine): Promise<Snapshot> {
  // without arguments both take what they run in
  const document = (await engine.run<[], unknown>(PageSnapshot.fromNode)) as Document.JSON;
  return {document, device: await engine.run<[], unknown>(DeviceSnapshot.fromWindow)};
}
