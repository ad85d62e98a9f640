/** Content files with places to fill in, for `npm run new`. */
import { stringify } from 'yaml';
import { TAKEN_UPDATE_NAMES } from '../lib/checks/updates.ts';
import { TO_WRITE } from '../lib/model/fields.ts';
import { PARTS } from '../lib/model/pages.ts';
import { actionsOf, type Plan } from '../lib/model/plan.ts';
import type { Recommendation } from '../lib/model/recommendations.ts';
import { SESSION_MINUTES } from '../lib/model/sessions.ts';
import { BANDS, versionOf } from '../lib/model/versions.ts';
import { versionsOf } from '../lib/site/navigation.ts';

const USAGE = `Use one of:
  npm run new -- page ${BANDS[1]} keeping-safe     a recommendation in one band’s words
  npm run new -- easy-read keeping-safe   a recommendation in Easy Read
  npm run new -- update my-update         news of progress
  npm run new -- word exclusion           an entry of the glossary
  npm run new -- session parents-evening  a plan for a meeting of one hour
  npm run new -- said school-council-may  what young people said, and what was done`;

/** A file to be made: where it goes, and what it holds. */
export interface Draft {
  readonly file: string;
  readonly text: string;
}

const yaml = (data: unknown): string => stringify(data, { lineWidth: 100 });

/** Fields to be filled in. */
const toWrite = (...fields: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(fields.map((field) => [field, TO_WRITE]));

function recommendationOf({ recommendations }: Plan, slug: string): Recommendation {
  const found = recommendations.find((each) => each.slug === slug);
  if (found) return found;
  const known = recommendations.map((each) => each.slug).join(', ');
  throw new Error(`There is no recommendation “${slug}”. Choose one of: ${known}.`);
}

function page(plan: Plan, bandName: string, slug: string): Draft {
  const band = BANDS.find((each) => each === bandName);
  if (!band) throw new Error(`There is no band “${bandName}”. Choose one of: ${BANDS.join(', ')}.`);
  const pictured = versionOf(band).promisePictures ? ['picture'] : [];
  const words = toWrite(...pictured, 'says');
  const front = {
    ...toWrite('title', 'summary', 'picture'),
    promises: actionsOf(recommendationOf(plan, slug)).map(({ id }) => ({ covers: [id], ...words })),
    talk: [TO_WRITE, TO_WRITE, TO_WRITE],
  };
  const parts = PARTS.map((part) => `<Part of="${part}">\n\n${TO_WRITE}\n\n</Part>`);
  const text = `---\n${yaml(front)}---\n\n${parts.join('\n\n')}\n`;
  return { file: `pages/${band}/${slug}.mdx`, text };
}

const easyRead = (plan: Plan, slug: string): object => ({
  title: TO_WRITE,
  ideas: recommendationOf(plan, slug).rows.map(({ number }) => ({
    picture: TO_WRITE,
    says: [TO_WRITE],
    covers: [number],
  })),
});

/** What an update may say besides, for an editor to uncomment. */
const UPDATE_HINTS = `# Where the source says when it happened, add:  happened: June 2008
# Where the status is “changed”, add:  reason: why it changed
# and, where there is a new date:  when: by June 2009
`;

function update(plan: Plan, id: string): object {
  if (TAKEN_UPDATE_NAMES.has(id)) {
    throw new Error(`No update can be called “${id}”: the site has another page there.`);
  }
  const told = versionsOf(plan).map((version) => [version, toWrite('title', 'says')] as const);
  return {
    number: Math.max(0, ...plan.updates.map(({ number }) => number)) + 1,
    reported: plan.site.asAt,
    actions: [TO_WRITE],
    ...toWrite('status', 'source'),
    told: Object.fromEntries(told),
  };
}

const word = (plan: Plan, slug: string): object => ({
  term: slug.replaceAll('-', ' '),
  topic: TO_WRITE,
  forms: [],
  aliases: [],
  misspellings: [],
  meanings: toWrite(...versionsOf(plan)),
});

const SESSION = {
  ...toWrite('title', 'forWhom'),
  need: [TO_WRITE],
  steps: [{ minutes: SESSION_MINUTES, ...toWrite('title', 'does', 'says') }],
  care: TO_WRITE,
};

/** The file that words like `page 7-11 keeping-safe` ask for. Throws what to write instead if they ask for none. */
export function draftOf(plan: Plan, [kind, first, second]: readonly string[]): Draft {
  for (const name of [first, second]) {
    if (name !== undefined && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
      throw new Error(
        `“${name}” is not a valid name. A name has small letters, digits and single hyphens only.`,
      );
    }
  }
  if (kind === 'page' && first && second) return page(plan, first, second);
  if (!first || second) throw new Error(USAGE);
  const inFolder = (folder: string, fields: object, hints = ''): Draft => ({
    file: `${folder}/${first}.yaml`,
    text: hints + yaml(fields),
  });
  if (kind === 'easy-read') return inFolder('easy-read', easyRead(plan, first));
  if (kind === 'update') return inFolder('updates', update(plan, first), UPDATE_HINTS);
  if (kind === 'word') return inFolder('words', word(plan, first));
  if (kind === 'session') return inFolder('sessions', SESSION);
  if (kind === 'said') return inFolder('said', toWrite('when', 'group', 'said', 'did', 'status'));
  throw new Error(USAGE);
}
