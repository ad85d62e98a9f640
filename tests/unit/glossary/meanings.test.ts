/** What opens in place: the words of one version, and pictures for those who read pictures first. */
import { expect, test } from 'vitest';
import { SECOND } from '../../support/sites.ts';
import { meaningsOf } from '../../../src/lib/glossary/glossary.ts';
import type { VersionId } from '../../../src/lib/model/versions.ts';
import { readContent } from '../../../src/load/read.ts';

const plan = readContent({ folder: SECOND.content }).content?.plan;
if (!plan) throw new Error('The second council’s content cannot be read.');

const meanings = (version: VersionId) => meaningsOf(plan, version, (address) => `/base${address}`);

test('each version has its own words', () => {
  expect(meanings('7-11').reviewer?.says).toBe(
    'Somebody who checks whether a service does its job well.',
  );
  expect(meanings('plan').reviewer?.says).toBe(
    'Somebody from outside who checks how well a service does its job.',
  );
});

test('pictures are for those who read pictures first', () => {
  expect(meanings('7-11').shelter?.picture).toBe('/base/pictures/bus.svg');
  expect(meanings('14-19').shelter?.says).toBe('A roof and walls at a bus stop.');
  expect(meanings('14-19').shelter?.picture).toBeUndefined();
});
