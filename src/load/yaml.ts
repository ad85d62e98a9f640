/** YAML that keeps its places. */
import { isNode, isScalar, parseDocument, visit, type Document } from 'yaml';
import {
  align,
  positions,
  START,
  type Fault,
  type FieldPath,
  type Source,
} from '../lib/content/problems.ts';
import { unseenIn } from '../lib/text/characters.ts';
import { lossesIn, oddSpacesIn, yamlMessage, type Loss } from './yaml-losses.ts';

/** A YAML text that was read. */
export interface YamlText extends Source {
  /** What it says; nothing where there are faults. */
  readonly data: unknown;
  /** What YAML itself refuses (bad indentation, a key written twice), and what it would lose. */
  readonly faults: readonly Fault[];
}

/**
 * Numbers that would be shown otherwise than they are written, such as 3.10; a name that no field can have; and
 * characters that cannot be seen and are written as `"\u200B"`: those in the file itself are reported with it.
 */
function changedIn(document: Document, text: string): Loss[] {
  const found: Loss[] = [];
  visit(document, {
    Scalar: (key, { value, source, range }) => {
      const [offset, end] = range ?? [0, 0];
      if (typeof value === 'number' && source !== undefined && source !== String(value)) {
        const message = `YAML reads ${source} as ${value}. Put it in quotes: '${source}'. For a plain number, write ${value}.`;
        found.push({ offset, message });
      }
      if (key === 'key' && value === '__proto__') {
        found.push({ offset, message: 'No field can be called __proto__. Give it another name.' });
      }
      const written = text.slice(offset, end);
      for (const { character, message } of typeof value === 'string' ? unseenIn(value) : []) {
        if (written.includes(character)) continue;
        found.push({ rule: 'schema/character', offset, message });
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
function lossesOf(text: string, document: Document.Parsed): Loss[] {
  // With these, nothing else is where it seems to be.
  const spaces = oddSpacesIn(text);
  if (spaces.length > 0) return spaces;
  const losses = [...lossesIn(text), ...changedIn(document, text)];
  const offsets = new Set(losses.map(({ offset }) => offset));
  return [...losses, ...refusedIn(document).filter(({ offset }) => !offsets.has(offset))];
}

/**
 * Reads YAML 1.2. `text` may be a part of a file as long as what comes before it was replaced by empty lines,
 * so that lines and columns are the file's own.
 */
export function readYaml(file: string, text: string): YamlText {
  const document = parseDocument(text, {
    prettyErrors: false,
    strict: true,
    // Keys are what they are in the data: there, 1 and '1' are the same.
    uniqueKeys: (a, b) => isScalar(a) && isScalar(b) && String(a.value) === String(b.value),
  });
  const place = positions(text);
  const faults = lossesOf(text, document).map(
    ({ rule = 'schema/yaml', offset, message }): Fault => ({
      rule,
      position: place(offset),
      message,
    }),
  );
  const nodeAt = (path: FieldPath): unknown => document.getIn(path, true);
  return {
    file,
    data: faults.length > 0 ? undefined : document.toJS(),
    faults,
    at: (path) => {
      for (let length = path.length; length >= 0; length -= 1) {
        const node = nodeAt(path.slice(0, length));
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return START;
    },
    text: (path) => {
      const node = nodeAt(path);
      if (!isScalar(node) || typeof node.value !== 'string') return { text: '', at: () => START };
      const [from, to] = node.range ?? [0, 0];
      // As the schema has it: readers see several spaces as one.
      const own = node.value.replace(/ +/g, ' ');
      // Worked out when the first place is asked for: nobody asks where all is well.
      let offsets: number[] | undefined;
      return {
        text: own,
        at: (index) => place((offsets ??= align(own, text, from, to))[index] ?? from),
      };
    },
  };
}
