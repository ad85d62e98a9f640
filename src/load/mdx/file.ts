/** An MDX file: its fields, what its body says, and everything wrong with both. */
import type { z } from 'astro/zod';
import type { MdxEntry } from '../entry.ts';
import { validate } from '../issues.ts';
import type { BodyNode } from '../../lib/content/body.ts';
import type { PageSource, Source } from '../../lib/content/source.ts';
import { TO_WRITE } from '../../lib/model/fields.ts';
import { Report, START } from '../report.ts';
import { readYaml } from '../yaml.ts';
import { ideaPicturesIn, linksIn, partsOf, sessionsIn, tellingsOf, textsIn } from './body.ts';
import { faultsIn } from './faults.ts';
import { parseBody, splitMdx } from './parse.ts';
import type { BodyKind } from './rules.ts';
import { shownOf } from './shown.ts';
import type { MdxFault } from './syntax.ts';

/**
 * Reads the text of an MDX file; nothing where its fields are not valid.
 * @param shown the file as an editor knows it
 */
export function readMdx<Schema extends z.ZodType>(
  shown: string,
  text: string,
  schema: Schema,
  kind: BodyKind,
  report: Report,
): MdxEntry<z.output<Schema>> | undefined {
  const mdx = splitMdx(text);
  if (!mdx) {
    const message = 'Begin the file with its fields between two lines “---”.';
    report.add(shown, START, 'schema/front', message);
    return undefined;
  }
  const yaml = readYaml(shown, mdx.front);
  const data = validate(yaml, schema, report);
  const { says, faults, nodes = [], unwritten = [] } = readBody(mdx.body, kind);
  const own = new Report();
  own.addUnseen(shown, text);
  for (const { rule, position, message } of faults) own.add(shown, position, rule, message);
  report.include(own);
  for (const { rule, position, message } of unwritten) report.add(shown, position, rule, message);
  if (data === undefined) return undefined;
  const source = { ...yaml, ...says, whole: faults.length === 0 };
  const good = own.problems.length === 0;
  return { data, source, nodes: good ? nodes : [], faults: own.problems };
}

/** What a body says. */
type Says = Omit<PageSource, keyof Source | 'whole'>;

const NOTHING: Says = { parts: [], links: [], tellings: [], pictures: [], sessions: [] };

/** The first fault at each place: what else is wrong there is so because of it. */
function onceEach(faults: readonly MdxFault[]): MdxFault[] {
  const places = Map.groupBy(faults, ({ position }) => `${position.line}:${position.column}`);
  return [...places.values()].flatMap(([first]) => first ?? []);
}

/** A body, read. */
interface BodyRead {
  /** As far as it can be read. */
  readonly says: Says;
  /** What keeps it from being shown. */
  readonly faults: readonly MdxFault[];
  /** As pages show it, where nothing is wrong with it. */
  readonly nodes?: readonly BodyNode[];
  /** What an editor has still to write. */
  readonly unwritten?: readonly MdxFault[];
}

function readBody(body: string, kind: BodyKind): BodyRead {
  const parsed = parseBody(body);
  if ('fault' in parsed) return { says: NOTHING, faults: [parsed.fault] };
  const { tree } = parsed;
  const sections =
    kind === 'page'
      ? partsOf(tree, body)
      : { parts: [{ part: 'what' as const, texts: textsIn(tree, body) }], faults: [] };
  const { tellings, faults } = tellingsOf(tree, body);
  const { parts } = sections;
  const unwritten = parts
    .flatMap(({ texts }) => texts)
    .flatMap((each): MdxFault[] => {
      const index = each.text.indexOf(TO_WRITE);
      const message = 'This has still to be written.';
      return index < 0 ? [] : [{ rule: 'schema/invalid', position: each.at(index), message }];
    });
  const all = onceEach([...faultsIn(tree, body, kind), ...sections.faults, ...faults]);
  return {
    says: {
      parts,
      links: linksIn(tree),
      tellings,
      pictures: ideaPicturesIn(tree),
      sessions: sessionsIn(tree),
    },
    faults: all,
    ...(all.length === 0 && { nodes: shownOf(tree) }),
    unwritten,
  };
}
