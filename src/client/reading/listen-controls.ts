/** The controls of reading aloud: only a script needs them, so it brings them, with their words and styles. */
import { readAloud as words } from '../../lib/wording/read-aloud.ts';
import looks from '../../styles/listen-controls.css?inline';
import { adopt } from '../ui/enhance.ts';

const icon = (path: string): string =>
  `<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true"><path d="${path}"/></svg>`;

/** Moves by a sentence; the icon is drawn in a 24 × 24 box. */
const step = (name: string, text: string, path: string): string =>
  `<button type="button" class="button ${name}">${icon(path)}<span>${text}</span> <span class="visually-hidden">${words.sentence}</span></button>`;

/** How fast, as a part of the voice's own speed. */
const SPEEDS = [
  [0.75, words.speeds.slow],
  [1, words.speeds.usual],
  [1.25, words.speeds.fast],
] as const;

const options = SPEEDS.map(
  ([rate, name]) => `<option value="${rate}"${rate === 1 ? ' selected' : ''}>${name}</option>`,
).join('');

/** All of it is fixed text of this project. */
const CONTROLS = `<div class="controls" role="group" aria-label="${words.label}" hidden>${step('back', words.back, 'M18 5v14l-9-7zM7 5v14')}<button type="button" class="button play"><span>${words.pause}</span></button>${step('forward', words.forward, 'M6 5v14l9-7zM17 5v14')}<label><span>${words.speed}</span> <select class="button" autocomplete="off">${options}</select></label><button type="button" class="button stop">${words.stop}</button></div><p role="status"></p>`;

/** Puts the controls behind the button that starts the reading. */
export function bringControls(element: HTMLElement): void {
  adopt(looks);
  element.insertAdjacentHTML('beforeend', CONTROLS);
}
