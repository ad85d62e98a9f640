/** An MDX file: its fields, what its body says, and everything wrong with both. */
import type { z } from 'astro/zod';
import type { BodyNode } from '../../lib/content/body.ts';
import type { Entry, PageSource } from '../../lib/content/content.ts';
import { errorIn, START, type Fault, type Problem } from '../../lib/content/problems.ts';
import { NOT_WRITTEN, TO_WRITE } from '../../lib/model/fields.ts';
import { unseenFaults, validate, type FileRead } from '../issues.ts';
import { readYaml } from '../yaml.ts';
import { partsOf, referencesIn, textsIn, versionTextsOf } from './body.ts';
import { faultsIn } from './faults.ts';
import { parseBody, splitMdx, type Root } from './parse.ts';
import type { BodyKind } from './rules.ts';
import { shownOf } from './shown.ts';

/** An MDX file whose fields are valid. */
export interface MdxEntry<Data> extends Entry<Data, PageSource> {
  /** Its body as pages show it; nothing where there are faults. */
  readonly nodes: readonly BodyNode[];
  /** What is wrong with the body. */
  readonly faults: readonly Problem[];
}

/** Reads the text of an MDX file. @param shown the file as an editor knows it */
export function readMdx<Schema extends z.ZodType>(
  shown: string,
  text: string,
  schema: Schema,
  kind: BodyKind,
): FileRead<MdxEntry<z.output<Schema>>> {
  const mdx = splitMdx(text);
  if (!mdx) {
    const message = 'Begin the file with its fields between two lines “---”.';
    return { faults: [{ rule: 'schema/front', position: START, message }] };
  }
  const yaml = readYaml(shown, mdx.front);
  const fields = validate(yaml, schema);
  const parsed = parseBody(mdx.body);
  const {
    faults: ofBody,
    unwritten,
    ...says
  } = 'fault' in parsed
    ? { ...UNREADABLE, faults: [parsed.fault] }
    : readBody(parsed.tree, mdx.body, kind);
  const own = [...unseenFaults(text), ...ofBody];
  const faults = [...fields.faults, ...own, ...unwritten];
  if (fields.result === undefined) return { faults };
  const result = {
    data: fields.result,
    source: { ...yaml, ...says, whole: ofBody.length === 0 },
    nodes: own.length === 0 && 'tree' in parsed ? shownOf(parsed.tree) : [],
    faults: own.map((fault) => errorIn(shown, fault)),
  };
  return { result, faults };
}

/** What a body says that cannot be read. */
const UNREADABLE = { parts: [], versionTexts: [], references: [], unwritten: [] };

/** What a body says, what keeps it from being shown, and what an editor has still to write. */
function readBody(tree: Root, body: string, kind: BodyKind) {
  const { parts, faults: ofParts } =
    kind === 'page'
      ? partsOf(tree, body)
      : { parts: [{ part: 'what' as const, texts: textsIn(tree, body) }], faults: [] };
  const { versionTexts, faults: ofVersions } = versionTextsOf(tree, body);
  const unwritten = parts.flatMap(({ texts }) =>
    texts.flatMap((each): Fault[] => {
      const index = each.text.indexOf(TO_WRITE);
      const fault = { rule: 'schema/invalid', position: each.at(index), message: NOT_WRITTEN };
      return index < 0 ? [] : [fault];
    }),
  );
  const faults = onceEach([...faultsIn(tree, body, kind), ...ofParts, ...ofVersions]);
  return { parts, versionTexts, references: referencesIn(tree), unwritten, faults };
}

/** The first fault at each place: what else is wrong there is so because of it. */
function onceEach(faults: readonly Fault[]): Fault[] {
  const places = Map.groupBy(faults, ({ position }) => `${position.line}:${position.column}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}
