/**
 * Finishes every page: its styles are pruned, its styles and scripts gathered in its head, and then it gets its content
 * policy, which names the site’s own scripts and the sheet just made.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stopIfAny } from './report.ts';
import { ownScriptsIn, pagesIn, type BuiltSite } from './built-site.ts';
import { withPolicy } from './content-policy.ts';
import { lighten, type OwnScripts } from './lighten.ts';

/** A hash as a policy writes it: base 64. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

/** What is said where a page has something that no policy may allow. */
export const NOT_ALLOWED = 'The content policy does not allow what some pages have';

/** The words of each script, by its address: its own, and those of the scripts that it loads. */
function wordsOfScripts(folder: string, base: string): OwnScripts {
  const texts = new Map(
    ownScriptsIn(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
  const loadedBy = (file: string, before: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
    [...texts.keys()]
      .filter((other) => !before.has(other) && texts.get(file)?.includes(path.basename(other)))
      .reduce<ReadonlySet<string>>(
        (all, other) => loadedBy(other, all),
        new Set([...before, file]),
      );
  return new Map(
    [...texts.keys()].map((file) => {
      const own = [...loadedBy(file)].flatMap((each) => texts.get(each)?.match(/[\w-]+/g) ?? []);
      return [base + file, new Set(own)];
    }),
  );
}

/** Finishes all pages of a site. @returns how many @throws where a page has something that is not the site’s own */
export function finishPages({ folder, base, inlineScript: inline }: BuiltSite): number {
  const ownScripts = wordsOfScripts(folder, base);
  const scripts = new Set(ownScripts.keys());
  const problems: string[] = [];
  let count = 0;
  for (const { file, html } of pagesIn(folder)) {
    const light = lighten(html, ownScripts);
    const own = { inline, scripts, sheet: light.sheet, from: 'server' } as const;
    const finished = withPolicy(light.html, own, sha256);
    writeFileSync(path.join(folder, file), finished.html);
    problems.push(...finished.problems.map((problem) => `${file}  ${problem}`));
    count += 1;
  }
  stopIfAny(problems, NOT_ALLOWED);
  return count;
}
