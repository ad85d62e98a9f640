/** `<plan-listen>`: reads the page aloud, one sentence after the other. Silent until it is pressed. */
import { readAloud as words } from '../../lib/wording/read-aloud.ts';
import { bringControls } from './listen-controls.ts';
import { sentencesOf, type SpokenSentence } from './sentences.ts';
import { voiceFor } from './voices.ts';

/** The name of the highlight in styles. */
const SPOKEN = 'spoken';

/** Asks everything on the page to be quiet: another one starts, or the page is left at once. */
const QUIET = 'plan-quiet';

class PlanListen extends HTMLElement {
  #sentences: SpokenSentence[] = [];
  #at = 0;
  #voice: SpeechSynthesisVoice | undefined;
  /** What is being said; kept, as some browsers forget an utterance that nobody holds. */
  #utterance: SpeechSynthesisUtterance | undefined;

  connectedCallback(): void {
    bringControls(this);
    this.#on('.start', () => {
      if (this.#sentences.length > 0) this.#stop();
      else void this.#start();
    });
    this.#on('.play', () => {
      if (this.#utterance) this.#quiet();
      else this.#speak();
    });
    this.#on('.back', () => {
      this.#go(-1);
    });
    this.#on('.forward', () => {
      this.#go(1);
    });
    this.#on('.stop', this.#stop);
    this.querySelector('select')?.addEventListener('change', () => {
      if (this.#utterance) this.#speak();
    });
    addEventListener('pagehide', this.#stop);
    document.addEventListener(QUIET, this.#stop);
  }

  #on(selector: string, then: () => void): void {
    this.querySelector(selector)?.addEventListener('click', then);
  }

  async #start(): Promise<void> {
    this.#put('[role=status]', '');
    // Not every browser has it, whatever the types say.
    const synthesis = (window as { speechSynthesis?: SpeechSynthesis }).speechSynthesis;
    const { lang } = document.documentElement;
    this.#voice = synthesis && (await voiceFor(synthesis, lang));
    const main = document.querySelector('main');
    if (!this.#voice || !main) {
      this.#put('[role=status]', synthesis ? words.noVoice : words.missing);
      return;
    }
    document.dispatchEvent(new Event(QUIET));
    this.#sentences = sentencesOf(main, lang);
    this.#at = 0;
    this.#show(true);
    this.querySelector<HTMLElement>('.play')?.focus();
    this.#speak();
  }

  /** Says the sentence where we are, and then the next one. */
  #speak(): void {
    this.#quiet();
    const sentence = this.#sentences[this.#at];
    if (!sentence || !this.#voice) {
      this.#stop();
      return;
    }
    const utterance = new SpeechSynthesisUtterance(sentence.text);
    utterance.voice = this.#voice;
    utterance.lang = this.#voice.lang;
    utterance.rate = Number(this.querySelector('select')?.value ?? 1);
    // A sentence that was broken off also ends; only the one that is being said leads on.
    utterance.addEventListener('end', () => {
      if (this.#utterance === utterance) this.#go(1);
    });
    utterance.addEventListener('error', () => {
      if (this.#utterance !== utterance) return;
      this.#stop();
      this.#put('[role=status]', words.failed);
    });
    this.#utterance = utterance;
    this.#put('.play span', words.pause);
    mark(sentence);
    speechSynthesis.speak(utterance);
  }

  /**
   * Moves by a sentence. Readers who have paused hear the new one as well: it is the only way to know their place without
   * seeing it.
   */
  #go(step: 1 | -1): void {
    this.#at = Math.max(0, this.#at + step);
    this.#speak();
  }

  /** Breaks off, and keeps the place: pausing an utterance does not work on every device. */
  #quiet(): void {
    if (this.#utterance) {
      this.#utterance = undefined;
      speechSynthesis.cancel();
    }
    this.#put('.play span', words.play);
  }

  /** Ends the reading. */
  readonly #stop = (): void => {
    if (this.#sentences.length === 0) return;
    this.#sentences = [];
    this.#quiet();
    mark();
    const inside = this.contains(document.activeElement);
    this.#show(false);
    if (inside) this.querySelector<HTMLElement>('.start')?.focus();
  };

  #show(controls: boolean): void {
    this.querySelector('.start')?.setAttribute('aria-pressed', String(controls));
    const part = this.querySelector<HTMLElement>('.controls');
    if (part) part.hidden = !controls;
  }

  #put(selector: string, text: string): void {
    const part = this.querySelector(selector);
    if (part) part.textContent = text;
  }
}

/** Marks a sentence and brings it into view; none takes the mark away. */
function mark(sentence?: SpokenSentence): void {
  for (const block of document.querySelectorAll('[data-spoken]')) {
    block.removeAttribute('data-spoken');
  }
  // Where a browser cannot mark a stretch of text, its whole block is marked.
  if (!('highlights' in CSS)) sentence?.block.setAttribute('data-spoken', '');
  else if (sentence) CSS.highlights.set(SPOKEN, new Highlight(sentence.range));
  else CSS.highlights.delete(SPOKEN);
  if (!sentence) return;
  const { top, bottom } = sentence.range.getBoundingClientRect();
  // Room for a bar above and for the controls below.
  if (top < 80 || bottom > innerHeight - 120) sentence.block.scrollIntoView({ block: 'center' });
}

customElements.define('plan-listen', PlanListen);
