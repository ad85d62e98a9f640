/** Voices that live on the device, so that no word leaves it. */

/** How long a browser gets to name its voices, in milliseconds. */
const PATIENCE = 2000;

/** `en_GB` and `en-gb` are the same to us: some devices write the one, some the other. */
const plain = (language: string): string => language.toLowerCase().replace('_', '-');

/** The best voice on the device for a language: of the same country, else of the same language. */
function best(synthesis: SpeechSynthesis, language: string): SpeechSynthesisVoice | undefined {
  const wanted = plain(language);
  const own = synthesis
    .getVoices()
    .filter(
      ({ localService, lang }) =>
        localService && plain(lang).split('-')[0] === wanted.split('-')[0],
    );
  return own.find(({ lang }) => plain(lang) === wanted) ?? own[0];
}

/** The voice to read with; browsers name theirs late, so it waits a little. None where the device has none. */
export function voiceFor(
  synthesis: SpeechSynthesis,
  language: string,
): Promise<SpeechSynthesisVoice | undefined> {
  return new Promise((resolve) => {
    const look = (): void => {
      const voice = best(synthesis, language);
      if (voice) done(voice);
    };
    const done = (voice?: SpeechSynthesisVoice): void => {
      clearTimeout(limit);
      synthesis.removeEventListener('voiceschanged', look);
      resolve(voice);
    };
    const limit = setTimeout(done, PATIENCE);
    synthesis.addEventListener('voiceschanged', look);
    look();
  });
}
