/** YAML that keeps its places. */
import { isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { Position } from '../lib/content/problems.ts';
import {
  align,
  located,
  positions,
  type FieldPath,
  type Located,
  type Source,
} from '../lib/content/source.ts';
import { unseenIn } from '../lib/text/characters.ts';
import { yamlMessage } from './messages.ts';
import { lossesIn, oddSpacesIn, type Loss } from './yaml-losses.ts';

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

/** Keys are what they are in the data: there, 1 and '1' are the same. */
const parse = (text: string) =>
  parseDocument(text, {
    prettyErrors: false,
    strict: true,
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
  });

/** What stands at a path of some data; nothing where the path leads nowhere. */
const valueAt = (data: unknown, path: FieldPath): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  );

/** The characters that cannot be seen and are written as `"\u200B"`; those in the file itself are reported with it. */
function escapedIn(document: Document, text: string): Loss[] {
  const found: Loss[] = [];
  visit(document, {
    Scalar: (_, { value, range }) => {
      const [from, to] = range ?? [0, 0];
      if (typeof value !== 'string') return;
      const written = text.slice(from, to);
      for (const { character, message } of unseenIn(value)) {
        if (!written.includes(character)) found.push({ offset: from, message });
      }
    },
  });
  return found;
}

/** Numbers that would be shown otherwise than they are written, such as 3.10; and a name that no field can have. */
function changedIn(document: Document): Loss[] {
  const found: Loss[] = [];
  visit(document, {
    Scalar: (key, { value, source, range }) => {
      const offset = range?.[0] ?? 0;
      if (typeof value === 'number' && source !== undefined && source !== String(value)) {
        const message = `YAML reads ${source} as ${value}. Put it in quotes: '${source}'. For a plain number, write ${value}.`;
        found.push({ offset, message });
      }
      if (key === 'key' && value === '__proto__') {
        found.push({ offset, message: 'No field can be called __proto__. Give it another name.' });
      }
    },
  });
  return found;
}

/** What YAML itself finds wrong. Of what it cannot read only the first is said: the rest is so because of it. */
function refusedIn({ errors, warnings }: Document.Parsed): Loss[] {
  const twice = errors.filter(({ code }) => code === 'DUPLICATE_KEY');
  const [first] = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  return [...(first ? [first] : []), ...twice, ...warnings].map(
    ({ pos: [offset], code, message }) => ({
      offset,
      message: yamlMessage(code, message.split('\n', 1)[0] ?? message),
    }),
  );
}

/** What is wrong with a text as YAML. */
function faultsIn(text: string, document: Document.Parsed): YamlFault[] {
  const place = positions(text);
  const faults = (rule: YamlFault['rule'], found: readonly Loss[]) =>
    found.map(({ offset, message }): YamlFault => ({ rule, position: place(offset), message }));
  // With these, nothing else is where it seems to be.
  const spaces = oddSpacesIn(text);
  if (spaces.length > 0) return faults('schema/yaml', spaces);
  const losses = [...lossesIn(text), ...changedIn(document)];
  const known = new Set(losses.map(({ offset }) => offset));
  const others = refusedIn(document).filter(({ offset }) => !known.has(offset));
  return [
    ...faults('schema/yaml', [...losses, ...others]),
    ...faults('schema/character', escapedIn(document, text)),
  ];
}

/** What a text says. */
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
  const { data, faults } = parsedFrom(text);
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
      // As the schema has it: readers see several spaces as one.
      const own = typeof value === 'string' ? value.replace(/ +/g, ' ') : '';
      return located(own, () => {
        const [from, to] = nodeAt(path)?.range ?? [0, 0];
        const offsets = align(own, text, from, to);
        return (index) => place(offsets[index] ?? from);
      });
    },
  };
}
