import {standIn} from './stand-in.js';

/** Gives the device a voice that never finishes its first sentence; what it gives takes the voice away again. */
export function withVoice(lang: string): () => void {
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => [{lang, localService: true}],
    speak: () => undefined,
    cancel: () => undefined,
  });
  return standIn(window, {speechSynthesis: speech, SpeechSynthesisUtterance: Object});
}
