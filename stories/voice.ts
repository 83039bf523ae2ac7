/** Gives the device a voice that never finishes its first sentence; what it gives takes the voice away again. */
export function withVoice(lang: string): () => void {
  const kept = ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
    (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
  );
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{lang, localService: true}],
    speak: () => undefined,
    cancel: () => undefined,
  });
  const replace = (name: string, value: unknown): boolean =>
    Reflect.defineProperty(window, name, {value, configurable: true, writable: true});
  replace('speechSynthesis', speech);
  replace('SpeechSynthesisUtterance', Object);
  return () => {
    for (const [name, descriptor] of kept) {
      if (descriptor) Reflect.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }
  };
}
