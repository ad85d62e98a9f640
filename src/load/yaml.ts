/** YAML that keeps its places. */
import { parseDocument, visit, type Document, type Node } from 'yaml';
import { kept } from '../cache.ts';
import { unseenIn } from '../lib/characters.ts';
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
import { lossesIn, nonBreakingIn } from './yaml-losses.ts';

/** Something in a YAML text that is refused. */
interface YamlFault {
  readonly rule: 'schema/yaml' | 'schema/character';
  readonly position: Position;
  readonly message: string;
}

/** What a YAML text says. */
interface Parsed {
  /** Nothing where there are faults. */
  readonly data: unknown;
  /** What YAML itself refuses (bad indentation, a key written twice), and what it would lose. */
  readonly faults: readonly YamlFault[];
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

/** The characters of a document that cannot be seen, and are written as `"\u200B"`: those in the text itself are known. */
function escapedIn(document: Document, text: string): { offset: number; message: string }[] {
  const found: { offset: number; message: string }[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string') return;
      for (const { character, message } of unseenIn(value)) {
        if (!text.includes(character)) found.push({ offset: range?.[0] ?? 0, message });
      }
    },
  });
  return found;
}

/** What is wrong with a text as YAML. */
function faultsIn(text: string, document: Document): YamlFault[] {
  const place = positions(text);
  const faults = (rule: YamlFault['rule'], found: readonly { offset: number; message: string }[]) =>
    found.map(({ offset, message }): YamlFault => ({ rule, position: place(offset), message }));
  // With these, nothing else is where it seems to be.
  const spaces = nonBreakingIn(text);
  if (spaces.length > 0) return faults('schema/yaml', spaces);
  const losses = lossesIn(text);
  const others = [...document.errors, ...document.warnings]
    .map(({ pos: [offset], code, message }) => ({
      offset,
      message: yamlMessage(code, message.split('\n', 1)[0] ?? message),
    }))
    .filter(({ offset }) => !losses.some((loss) => loss.offset === offset));
  const all = faults('schema/yaml', [...losses, ...others]);
  return [
    ...(all.length > CASCADE ? all.slice(0, 1) : all),
    ...faults('schema/character', escapedIn(document, text)),
  ];
}

/** What a text says. Finding that out takes a third of all reading, so that it is kept from build to build. */
function parsedFrom(text: string): Parsed {
  const document = parse(text);
  const faults = faultsIn(text, document);
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
