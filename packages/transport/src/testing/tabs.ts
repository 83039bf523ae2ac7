import type * as transport from '../index.js';

/** Another tab of the same site: its own scripts and timers, the same device. */
export interface Tab {
  /** What this package exports there. */
  readonly module: typeof transport;
  /** Stops all that goes on in it, at once. */
  close(): void;
}

/** Opens a tab, as a frame: browsers treat it as they treat a tab, apart from its looks. */
export async function openTab(): Promise<Tab> {
  const frame = document.createElement('iframe');
  const address = new URL('../index.js', import.meta.url).href;
  const loaded = new Promise<typeof transport>((resolve) => {
    frame.addEventListener('loaded', (event) => resolve((event as CustomEvent<typeof transport>).detail));
  });
  frame.srcdoc = `<script type="module">
    import * as detail from ${JSON.stringify(address)};
    frameElement.dispatchEvent(new CustomEvent('loaded', {detail}));
  </script>`;
  document.body.append(frame);
  return {module: await loaded, close: () => frame.remove()};
}
