/**
 * A voice for a language tag that works on the device itself: another one would send what is on screen to its maker.
 * The language of the tag is enough (`nl-BE` reads `nl`); the voice of its own country is preferred.
 */
export function voiceFor(lang: string): SpeechSynthesisVoice | undefined {
  const wanted = lang.toLowerCase();
  const [language = ''] = wanted.split('-');
  const own = speechSynthesis.getVoices().filter(({localService}) => localService);
  const find = (test: (tag: string) => boolean) => own.find((voice) => test(tagOf(voice)));
  return (
    find((tag) => tag === wanted) ??
    find((tag) => tag === `${language}-${language}`) ??
    find((tag) => tag === language || tag.startsWith(`${language}-`))
  );
}

/** Android writes `nl_NL`. */
function tagOf({lang}: SpeechSynthesisVoice): string {
  return lang.toLowerCase().replace('_', '-');
}
