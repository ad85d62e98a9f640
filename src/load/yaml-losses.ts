/** What YAML would leave out of a text, join to it, or change, without a word; and what it refuses, in plain words. */
import { CST, Lexer } from 'yaml';

/** A fault at an offset of a text. */
export interface Loss {
  /** The rule that it breaks, where it is not `schema/yaml`. */
  readonly rule?: 'schema/character';
  readonly offset: number;
  readonly message: string;
}

/** The signs of YAML that nobody needs here, as their tokens are called. */
const SIGNS: ReadonlySet<string> = new Set(['anchor', 'alias', 'tag', 'directive-line']);

/**
 * Spaces that are not the common one, where YAML needs that: at the beginning of a line, after a `-` or a field. Each run
 * of spaces is taken whole or not at all, so that no line takes long.
 */
const ODD_SPACE = /^[ \t]*(?![ \t])(?:- +(?! ))*(?:-(?! )|[\w-]+:)? *(?! )\p{Zs}/gmu;

/** Spaces that look like the spaces by which YAML knows what belongs together. */
export const oddSpacesIn = (text: string): Loss[] =>
  [...text.matchAll(ODD_SPACE)].map(({ 0: found, index }) => {
    const space = found.slice(-1);
    const kind = space === '\u00A0' ? 'non-breaking' : 'special';
    const number = space.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return {
      offset: index + found.length - 1,
      message: `This is a ${kind} space (U+${number}), which YAML does not treat as a space. Replace it with an ordinary space.`,
    };
  });

const JOINED =
  'YAML treats this line as part of the text above it. Start it in the same column as the lines it belongs with, or write a long text below “>-”.';
const QUOTED =
  'YAML joins the lines of a text in quotes, with or without a space. Write it on one line, or below “>-” without quotes.';
const COMMENT =
  'YAML treats everything from “#” onwards as a comment, so readers would not see it. Put the text in quotes, or move the comment to a line of its own.';
const SHOWN =
  'Readers would see this line: a comment cannot be inside a text. Put it above the field, or take the “#” out.';

/** What is lost in one token. @param kind its type: `text` without quotes, `block` below `>-` and its like, or YAML’s own */
function* lossOf(token: string, kind: string, offset: number, isFirst: boolean): Iterable<Loss> {
  if (SIGNS.has(kind)) {
    const message = `YAML treats “${token.trim()}” as a special character, so readers would not see it. Put the whole text in quotes: '…'.`;
    yield { offset, message };
  }
  if (kind === 'comment' && !isFirst) yield { offset, message: COMMENT };
  if (kind === 'text' || kind.endsWith('quoted-scalar')) {
    const end = token.indexOf('\n');
    const next = end < 0 ? -1 : token.slice(end).search(/\S/);
    const message = kind === 'text' ? JOINED : QUOTED;
    if (next >= 0) yield { offset: offset + end + next, message };
  }
  for (const { 0: found, index } of kind === 'block' ? token.matchAll(/^[ \t]*#/gm) : []) {
    yield { offset: offset + index + found.length - 1, message: SHOWN };
  }
}

/** Anchors, aliases, tags and directives; comments within a text or behind it; lines that are joined to a text. */
export function* lossesIn(text: string): Iterable<Loss> {
  let offset = 0;
  let kind = '';
  let isBlock = false;
  // Nothing but spaces has been on the line yet.
  let isFirst = true;
  for (const token of new Lexer().lex(text) as Iterable<string>) {
    const isText = kind === 'scalar';
    kind = isText ? (isBlock ? 'block' : 'text') : (CST.tokenType(token) ?? '');
    if (isText) isBlock = false;
    else if (kind === 'block-scalar-header') isBlock = true;
    // The lexer’s own marks are not in the text.
    if (['scalar', 'doc-mode', 'flow-error-end'].includes(kind)) continue;
    yield* lossOf(token, kind, offset, isFirst);
    offset += token.length;
    isFirst = token.endsWith('\n') || (isFirst && kind === 'space');
  }
}

/** What YAML's own error codes mean to somebody who has never seen YAML. */
const YAML_FAULTS: Readonly<Record<string, string>> = {
  BAD_INDENT: 'This line starts in a different column from the lines it belongs with. Move it.',
  DUPLICATE_KEY: 'This field is written twice. Take one of them out.',
  MULTILINE_IMPLICIT_KEY: 'A field is its name, a colon and a space. Put a space after the colon.',
  MULTIPLE_DOCS:
    'A line of “---” or “...” ends a YAML file. Take it out: it is this line, or one above it.',
  TAB_AS_INDENT: 'There is a tab here. Use spaces.',
};

/** Where a list or fields in brackets are never closed, YAML complains of a line far below. */
const UNCLOSED =
  'A [ or { above is not closed. Add the ] or }, or put the text that begins with it in quotes.';

/** The message for a fault that YAML found. */
export const yamlMessage = (code: string, message: string): string =>
  (message.startsWith('Flow ') ? UNCLOSED : YAML_FAULTS[code]) ??
  `YAML cannot read this (${message.replace(/\.$/, '')}). Where a text has a colon or a quotation mark, or begins with a special character, put it below “>-”, or in quotes from its beginning to its end.`;
