import type { Check } from '../content/content.ts';
import { errorInText } from '../content/problems.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { oneLine } from '../text/sentences.ts';

/** Ways of saying how things are now. What had happened by an edition is an update; what has not is made from the facts. */
const HOW_THINGS_ARE: readonly RegExp[] = [
  /\b(?:not|never)(?: yet)? been (?:told|reported|checked|tested|tried|done|finished|said)\b/i,
  /\b(?:nobody|no one|no (?:children|people|young people|council|person)|nothing|none)\b[^.?!]{0,30}\b(?:has|have)\b[^.?!]{0,20}\b(?:told|reported|checked|tested|tried|said|happened|done)\b/i,
  /\b(?:told|reported|heard|checked|tested|tried|started|finished|done|happened|know) (?:us )?yet\b/i,
  /\b(?:not|is not|are not) yet (?:checked|tested|reported|started|finished|done|known|told)\b/i,
  /\bso far\b/i,
  /\b(?:up to|until) now\b/i,
  /\b(?:has|have) (?:already |now )?been (?:finished|kept|checked|delivered)\b/i,
  /\bstill (?:waiting|to come|has not|have not)\b/i,
];

const MESSAGE =
  'This says how things are now, which the next update may change. Take it out: the site says it from the updates, “checked” and site.yaml.';

/**
 * `progress/typed`: pages, Easy Reads, guides and notes do not say how things are going, or who has checked what; updates
 * do, and the site makes the rest from facts.
 */
export const typedProgress: Check = function* (content) {
  const texts = [
    // Guides are below, with what they say to everybody.
    ...readerTextsOf(content).filter(({ scope, version }) =>
      scope ? !('update' in scope) : version === 'plan',
    ),
    ...[...content.files.guides.values()].flatMap(({ source: { file, parts } }) =>
      parts.flatMap((part) => part.texts.map((text) => ({ file, text }))),
    ),
  ];
  for (const each of texts) {
    const words = oneLine(each.text.text);
    const found = HOW_THINGS_ARE.map((way) => way.exec(words)).find((match) => match !== null);
    if (found) yield errorInText(each, found.index, 'progress/typed', `“${found[0]}”: ${MESSAGE}`);
  }
};
