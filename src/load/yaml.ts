/** YAML that keeps its places. */
import { parseDocument, visit, type Node } from 'yaml';
import { kept } from '../cache.ts';
import type { Position } from '../lib/problems.ts';
import {
  align,
  located,
  positions,
  type FieldPath,
  type Located,
  type Source,
} from '../lib/source.ts';
import { yamlMessage } from './messages.ts';

/** What a YAML text says. */
interface Parsed {
  /** Nothing where there are faults. */
  readonly data: unknown;
  /** What YAML itself refuses: bad indentation, a key written twice. */
  readonly faults: readonly { readonly position: Position; readonly message: string }[];
}

/** A YAML text that was read. */
export interface YamlText extends Source, Parsed {}

/** More faults than this are one that makes all the rest look broken. */
const CASCADE = 20;

const parse = (text: string) =>
  parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true });

/** What stands at a path of some data; nothing where the path leads nowhere. */
const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

/** What a text says. Finding that out takes a third of all reading, so that it is kept from build to build. */
function parsedFrom(text: string): Parsed {
  const document = parse(text);
  const place = positions(text);
  const faults = document.errors.map(({ pos, code, message }) => ({
    position: place(pos[0]),
    message: yamlMessage(code, message.split('\n', 1)[0] ?? message),
  }));
  // Aliases can make a small file endless; nobody needs them here.
  visit(document, {
    Alias: (_, { range }) => {
      const message = 'Anchors and aliases (& and *) are not for use here. Write the text out.';
      faults.push({ position: place(range?.[0] ?? 0), message });
      return visit.BREAK;
    },
  });
  if (faults.length > CASCADE) faults.splice(1);
  return { data: faults.length > 0 ? undefined : document.toJS(), faults };
}

/**
 * Reads YAML 1.2. `text` may be a part of a file as long as what stands before it was replaced by empty lines,
 * so that lines and columns are the file's own.
 */
export function readYaml(file: string, text: string): YamlText {
  const { data, faults } = kept(['yaml', text], () => parsedFrom(text));
  const place = positions(text);
  // A parsed file takes twenty times the memory of its text, and places are asked for only where something is wrong.
  let places: ReturnType<typeof parse> | undefined;
  const nodeAt = (path: FieldPath): Node | undefined =>
    (places ??= parse(text)).getIn(path, true) as Node | undefined;
  return {
    file,
    data,
    faults,
    at: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const start = nodeAt(path.slice(0, length))?.range?.[0];
        if (start !== undefined) return place(start);
      }
      return { line: 1, column: 1 };
    },
    text: (path): Located => {
      const value = valueAt(data, path);
      const own = typeof value === 'string' ? value : '';
      return located(own, () => {
        const [from, to] = nodeAt(path)?.range ?? [0, 0];
        const offsets = align(own, text, from, to);
        return (index) => place(offsets[index] ?? from);
      });
    },
  };
}
