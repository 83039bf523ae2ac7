/** Calls `work` whenever the connection or the visitor comes back; gives what ends that. */
export function onReturn(work: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const controller = new AbortController();
  const {signal} = controller;
  addEventListener('online', work, {signal});
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && work(), {signal});
  return () => controller.abort();
}
