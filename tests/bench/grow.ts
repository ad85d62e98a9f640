/** Makes a plan of any size: one recommendation, told in every version, again and again under new numbers. */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The recommendation that is copied: told everywhere, and neither the shortest nor the longest. */
const MODEL = {
  slug: 'staying-in-school',
  file: '03-staying-in-school',
  rows: ['3', '4', '6', '7'],
};

/** A file's text with the rows of copy `n` instead of the model's: row 3 of copy 12 is row 1203. */
function renumbered(text: string, n: number): string {
  return MODEL.rows.reduce(
    (rest, row) =>
      rest
        .replaceAll(new RegExp(`'${row}\\.(\\d)`, 'g'), `'${n * 100 + Number(row)}.$1`)
        .replaceAll(new RegExp(`^(\\s*- number:) ${row}$`, 'gm'), `$1 ${n * 100 + Number(row)}`)
        .replaceAll(new RegExp(`covers: \\[${row}\\]`, 'g'), `covers: [${n * 100 + Number(row)}]`),
    text,
  );
}

/** Copies a content folder with `count` recommendations instead of its own; news is left out. */
export function grow(from: string, to: string, count: number): void {
  cpSync(from, to, { recursive: true });
  rmSync(path.join(to, 'updates'), { recursive: true, force: true });
  const bands = readdirSync(path.join(from, 'pages'));
  const files = [
    `easy-read/${MODEL.slug}.yaml`,
    ...bands.map((band) => `pages/${band}/${MODEL.slug}.mdx`),
  ];
  const facts = readFileSync(path.join(from, `plan/recommendations/${MODEL.file}.yaml`), 'utf8');
  const folders = ['plan/recommendations', 'easy-read', ...bands.map((band) => `pages/${band}`)];
  for (const folder of folders) {
    rmSync(path.join(to, folder), { recursive: true });
    mkdirSync(path.join(to, folder));
  }
  for (let n = 1; n <= count; n += 1) {
    const slug = `${MODEL.slug}-${n}`;
    const number = String(n).padStart(2, '0');
    const own = renumbered(facts, n)
      .replace(/^number: \d+$/m, `number: ${n}`)
      .replace(/^slug: .*$/m, `slug: ${slug}`);
    writeFileSync(path.join(to, `plan/recommendations/${number}-${slug}.yaml`), own);
    for (const file of files) {
      const text = renumbered(readFileSync(path.join(from, file), 'utf8'), n);
      writeFileSync(path.join(to, file.replace(MODEL.slug, slug)), text);
    }
  }
}
