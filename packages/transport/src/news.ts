import type {Submission, SubmissionListener} from './transport.js';

/** How tabs of one site, and transports on one page, hear what became of a response. */
export interface News {
  /** Tells the listeners here, and the other tabs and transports. */
  tell(responseId: string, outcome: Submission): void;
  /** Tells only the others. */
  tellOthers(responseId: string, outcome: Submission): void;
  /** Gives back how to stop. */
  watch(listener: SubmissionListener): () => void;
}

/** Makes the news under a name; whoever uses the same name hears the same. */
export function createNews(name: string): News {
  const listeners = new Set<SubmissionListener>();
  let channel: BroadcastChannel | null = null;

  const tellHere: SubmissionListener = (responseId, outcome) => {
    // Each on its own, so that one that throws stops neither the others nor the sending.
    for (const listener of listeners) queueMicrotask(() => listener(responseId, outcome));
  };
  const tellOthers: SubmissionListener = (responseId, outcome) => {
    const own = channel ?? openChannel(name);
    own?.postMessage([responseId, outcome]);
    if (own !== channel) own?.close();
  };
  const listenToOthers = (): BroadcastChannel | null => {
    const opened = openChannel(name);
    opened?.addEventListener('message', ({data}: MessageEvent<Parameters<SubmissionListener>>) => tellHere(...data));
    return opened;
  };

  return {
    tellOthers,
    tell(responseId, outcome) {
      tellHere(responseId, outcome);
      tellOthers(responseId, outcome);
    },
    watch(listener) {
      listeners.add(listener);
      channel ??= listenToOthers();
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        channel?.close();
        channel = null;
      };
    },
  };
}

/** Null in a sandboxed page, which has no other tabs. */
function openChannel(name: string): BroadcastChannel | null {
  try {
    return new BroadcastChannel(name);
  } catch {
    return null;
  }
}
