import type { Check } from '../content/content.ts';
import { errorInText } from '../content/problems.ts';
import { readerTextsOf } from '../content/reader-texts.ts';
import { memo } from '../text/memo.ts';

/** Words that label people, and what to say instead (GOV.UK, “Inclusive language: words to use and avoid when writing about disability”). */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/\bLACs?\b/g, 'children in care'],
  [/\bNEETs?\b/g, 'young people not in education, employment or training'],
  [/\b(?:young |youth )?offenders?\b/gi, 'young people who offend'],
  [/\bdelinquents?\b/gi, 'young people who offend'],
  [/\bBMEs?\b/g, 'Black and minority ethnic'],
  [/\bethnics\b/gi, 'people from minority ethnic groups'],
  [/\bthe disabled\b/gi, 'disabled people'],
  [/\bhandicapped\b/gi, 'disabled'],
  [/\bwheelchair[- ]bound\b/gi, 'who uses a wheelchair'],
  [/\bsuffer(?:s|ed|ing)? from\b/gi, 'has'],
  [/\bvictims? of\b/gi, 'people who have been through'],
  [/\bspecial needs (?:child|children|pupils?)\b/gi, 'children with special educational needs'],
  [/\bnormal (?:child|children|pupils?|people)\b/gi, 'other children'],
  [/\bmentally ill\b/gi, 'with mental health needs'],
  [/\bbroken homes?\b/gi, 'families that have changed'],
  [
    /\b(?:problem|troubled|naughty|difficult) (?:child|children|pupils?|famil(?:y|ies)|young people|youths?)\b/gi,
    'children who need help',
  ],
  [/\btruants?\b/gi, 'pupils who miss school'],
  [/\bdrop-?outs?\b/gi, 'young people who left early'],
  [/\bhard[- ]to[- ]reach\b/gi, 'people we have not listened to enough'],
  [/\bthe vulnerable\b/gi, 'people who need protection'],
];

/** The labels in a text: where, and what to say instead. */
const labelsIn = memo((text) =>
  LABELS.flatMap(([label, better]) =>
    [...text.matchAll(label)].map(({ 0: found, index }) => ({ found, index, better })),
  ),
);

/** `respect/label`: no words that label people; names of bodies and glossary terms are free. */
export const labels: Check = function* (content) {
  for (const readerText of readerTextsOf(content)) {
    for (const { found, index, better } of labelsIn(readerText.words)) {
      const message = `“${found}” labels people. Say “${better}”.`;
      yield errorInText(readerText, index, 'respect/label', message);
    }
  }
};
