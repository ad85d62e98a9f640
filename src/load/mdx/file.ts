/** An MDX file: its fields, what its body says, and everything wrong with both. */
import type { z } from 'astro/zod';
import type { BodyNode } from '../../lib/content/body.ts';
import { errorsOf } from '../../lib/content/errors.ts';
import { START, type Fault } from '../../lib/content/problems.ts';
import type { PageSource, Source } from '../../lib/content/source.ts';
import { TO_WRITE } from '../../lib/model/fields.ts';
import type { FileRead, MdxEntry } from '../entry.ts';
import { unseenFaults, validate } from '../issues.ts';
import { readYaml } from '../yaml.ts';
import { partsOf, referencesIn, textsIn, versionTextsOf } from './body.ts';
import { faultsIn } from './faults.ts';
import { parseBody, splitMdx } from './parse.ts';
import type { BodyKind } from './rules.ts';
import { shownOf } from './shown.ts';

/**
 * Reads the text of an MDX file.
 * @param shown the file as an editor knows it
 */
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
  const body = readBody(mdx.body, kind);
  const own = [...unseenFaults(text), ...body.faults];
  const faults = [...fields.faults, ...own, ...body.unwritten];
  if (fields.result === undefined) return { faults };
  const result = {
    data: fields.result,
    source: { ...yaml, ...body.says, whole: body.faults.length === 0 },
    nodes: own.length === 0 ? body.nodes : [],
    faults: errorsOf(shown, own),
  };
  return { result, faults };
}

/** A body, read. */
interface BodyRead {
  /** What it says, as far as it can be read. */
  readonly says: Omit<PageSource, keyof Source | 'whole'>;
  /** What keeps it from being shown. */
  readonly faults: readonly Fault[];
  /** As pages show it; empty where anything is wrong with it. */
  readonly nodes: readonly BodyNode[];
  /** What an editor has still to write. */
  readonly unwritten: readonly Fault[];
}

/** The first fault at each place: what else is wrong there is so because of it. */
function onceEach(faults: readonly Fault[]): Fault[] {
  const places = Map.groupBy(faults, ({ position }) => `${position.line}:${position.column}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

function readBody(body: string, kind: BodyKind): BodyRead {
  const parsed = parseBody(body);
  if ('fault' in parsed) {
    const says = { parts: [], links: [], versionTexts: [], pictures: [], sessions: [] };
    return { says, faults: [parsed.fault], nodes: [], unwritten: [] };
  }
  const { tree } = parsed;
  const { parts, faults: ofParts } =
    kind === 'page'
      ? partsOf(tree, body)
      : { parts: [{ part: 'what' as const, texts: textsIn(tree, body) }], faults: [] };
  const { versionTexts, faults: ofVersions } = versionTextsOf(tree, body);
  const says = { parts, versionTexts, ...referencesIn(tree) };
  const unwritten = parts
    .flatMap(({ texts }) => texts)
    .flatMap((each): Fault[] => {
      const index = each.text.indexOf(TO_WRITE);
      const message = 'This has still to be written.';
      return index < 0 ? [] : [{ rule: 'schema/invalid', position: each.at(index), message }];
    });
  const faults = onceEach([...faultsIn(tree, body, kind), ...ofParts, ...ofVersions]);
  return { says, faults, nodes: faults.length === 0 ? shownOf(tree) : [], unwritten };
}
