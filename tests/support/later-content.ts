/** This council’s content, two years on: news of every kind, a later edition, and pages that young people have checked. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { VERSIONS } from '../../src/lib/model/versions.ts';
import { LATER, OWN } from './sites.ts';

/** The edition: all dates of the plan but that of 19.1 (2011) have passed. */
export const LATER_EDITION = '2010-06-30';

/** What was reported, by the slug of the recommendation that it is all about. */
export const NEWS = {
  'sharing-the-findings': {
    status: 'done',
    actions: ['1.1', '1.2', '1.3', '1.4', '1.5', '1.6'],
  },
  'keeping-safe': { status: 'late', actions: ['2.1', '2.2', '2.3', '2.4', '2.5'] },
  'good-records': {
    status: 'changed',
    actions: ['8.1', '8.2', '8.3'],
    reason: 'The work takes longer than planned.',
    when: 'by December 2010',
  },
  'back-to-learning': { status: 'stopped', actions: ['30.1', '30.2', '30.3'] },
} as const;

/** Who has checked a page of ages 7 to 11 and an Easy Read. */
export const CHECKED = {
  slug: 'staying-in-school',
  group: 'The school council of a school in Leeds',
  when: 'May 2010',
  changed: 'Two long words.',
} as const;

const { slug, ...checked } = CHECKED;

/** Adds a line of fields to the top of a file. */
function addFields(file: string, fields: object, before: string): void {
  const whole = path.join(LATER.content, file);
  const text = readFileSync(whole, 'utf8');
  writeFileSync(
    whole,
    text.replace(before, () => stringify(fields) + before),
  );
}

/** Writes the content folder anew. */
export function makeLaterContent(): void {
  rmSync(LATER.content, { recursive: true, force: true });
  cpSync(OWN.content, LATER.content, { recursive: true });
  const site = path.join(LATER.content, 'site.yaml');
  writeFileSync(
    site,
    readFileSync(site, 'utf8').replace(/^asAt: .*$/m, () => `asAt: ${LATER_EDITION}`),
  );
  addFields(`pages/7-11/${slug}.mdx`, { checked }, 'promises:\n');
  addFields(`easy-read/${slug}.yaml`, { checked }, 'ideas:\n');
  for (const [place, [about, news]] of Object.entries(NEWS).entries()) {
    const told = Object.fromEntries(
      VERSIONS.map(({ id }) => [id, { title: 'News of a test', says: 'This is news of a test.' }]),
    );
    const update = {
      number: 101 + place,
      reported: LATER_EDITION,
      ...news,
      source: 'A test',
      told,
    };
    writeFileSync(
      path.join(LATER.content, `updates/test-${about}.yaml`),
      stringify(update, { aliasDuplicateObjects: false }),
    );
  }
}
