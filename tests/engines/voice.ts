/** A stand-in for the system’s voices, which writes down what it says. All of this runs in a page. */

interface Voiced {
  spoken: string[];
  saidIt: () => void;
}

/** Puts the voice into a page. */
export function bringVoice(): void {
  class Utterance extends EventTarget {
    readonly text: string;
    constructor(text: string) {
      super();
      this.text = text;
    }
  }
  const page = window as unknown as Voiced;
  page.spoken = [];
  const synthesis = Object.assign(new EventTarget(), {
    getVoices: () => [{ name: 'Ours', lang: 'en-GB', localService: true }],
    speak: (utterance: Utterance) => {
      page.spoken.push(utterance.text);
      page.saidIt = () => utterance.dispatchEvent(new Event('end'));
    },
    cancel: () => undefined,
  });
  Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
  Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
}

/** What it has been asked to say. */
export const spokenOf = (): string[] => (window as unknown as Voiced).spoken;

/** Ends the last sentence. */
export function saidIt(): void {
  (window as unknown as Voiced).saidIt();
}
