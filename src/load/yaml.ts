/** YAML that keeps its places. */
import { isScalar, parseDocument, visit, type Node } from 'yaml';
import type { Position } from '../lib/problems.ts';
import { align, positions, type FieldPath, type Located, type Source } from '../lib/source.ts';
import { yamlMessage } from './messages.ts';

/** A YAML text that was read. */
export interface YamlText extends Source {
  readonly data: unknown;
  /** What YAML itself refuses: bad indentation, a key written twice. */
  readonly faults: readonly { readonly position: Position; readonly message: string }[];
}

/** More faults than this are one that makes all the rest look broken. */
const CASCADE = 20;

/**
 * Reads YAML 1.2. `text` may be a part of a file as long as what stands before it was replaced by empty lines,
 * so that lines and columns are the file's own.
 */
export function readYaml(file: string, text: string): YamlText {
  const document = parseDocument(text, { prettyErrors: false, strict: true, uniqueKeys: true });
  const place = positions(text);
  const nodeAt = (path: FieldPath): Node | undefined => {
    for (let length = path.length; length >= 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as Node | undefined;
      if (node?.range) return node;
    }
    return undefined;
  };
  const at = (path: FieldPath): Position => {
    const start = nodeAt(path)?.range?.[0];
    return start === undefined ? { line: 1, column: 1 } : place(start);
  };
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
  const texts = new Map<string, Located>();
  return {
    file,
    data: faults.length > 0 ? undefined : document.toJS(),
    faults,
    at,
    text: (path): Located => {
      const key = path.join('/');
      const before = texts.get(key);
      if (before) return before;
      const node = document.getIn(path, true) as Node | undefined;
      const value = isScalar(node) && typeof node.value === 'string' ? node.value : '';
      const [from, to] = node?.range ?? [0, 0];
      const offsets = align(value, text, from, to);
      const located = { text: value, at: (index: number) => place(offsets[index] ?? from) };
      texts.set(key, located);
      return located;
    },
  };
}
