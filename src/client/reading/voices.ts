/** Voices that live on the device, so that no word leaves it. */

/** How long a browser gets to name its voices, and how often it is asked, in milliseconds. */
const PATIENCE = 4000;
const AGAIN = 100;

/** `en_GB` and `en-gb` are the same to us: some devices write the one, some the other. */
const plain = (language: string): string => language.toLowerCase().replace('_', '-');

/**
 * True for a voice that sends nothing over the internet. Firefox calls every voice of the system local, on Windows also
 * those that are not (“… Online (Natural)”); on Linux it gives speech-dispatcher’s, which are, no such mark.
 */
const isOnDevice = ({ localService, name, voiceURI }: SpeechSynthesisVoice): boolean =>
  !/\bonline\b/i.test(name) && (localService || voiceURI.startsWith('urn:moz-tts:speechd:'));

/** The best voice on the device for a language: of the same country, else of the same language. */
function best(synthesis: SpeechSynthesis, language: string): SpeechSynthesisVoice | undefined {
  const wanted = plain(language);
  const own = synthesis
    .getVoices()
    .filter(
      (voice) => isOnDevice(voice) && plain(voice.lang).split('-')[0] === wanted.split('-')[0],
    );
  return own.find(({ lang }) => plain(lang) === wanted) ?? own[0];
}

/**
 * The voice to read with; none where the device has none. Browsers name their voices late, and some without saying that
 * they have come, so it looks again and again for a while.
 */
export async function voiceFor(
  synthesis: SpeechSynthesis,
  language: string,
): Promise<SpeechSynthesisVoice | undefined> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const voice = best(synthesis, language);
    if (voice || performance.now() > until) return voice;
    await new Promise((resolve) => setTimeout(resolve, AGAIN));
  }
}
