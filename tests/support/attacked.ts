/** A content folder with every attack in it, each in its own guide; an attack that runs leaves a file beside the folder. */
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ATTACKS, guideWith, writing } from '../fixtures/attacks.ts';

/** A drawing that would load something, in disguise. */
export const UNSAFE_DRAWING =
  '<svg viewBox="0 0 9 9"><path fill="\\75rl(https://a.example/b.svg#c)" d="M0 0h9v9z"/></svg>';

/** The guides, and what each one tries. */
export const ATTACKED = ATTACKS.map(({ name }, index) => ({ guide: `attack-${index + 1}`, name }));

/** Writes all of them into a content folder. */
export function attack(content: string): void {
  ATTACKS.forEach(({ body }, index) => {
    const runs = writing(path.join(path.dirname(content), `ran-${index + 1}`));
    writeFileSync(path.join(content, 'guides', `attack-${index + 1}.mdx`), guideWith(body(runs)));
  });
}

/** The files that attacks have left behind. */
export const ranBeside = (content: string): string[] =>
  readdirSync(path.dirname(content)).filter((name) => name.startsWith('ran-'));
