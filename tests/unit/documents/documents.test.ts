import { expect, test } from 'vitest';
import { documentsOf, type PlanDocument } from '../../../src/documents/documents.ts';
import type { Plan } from '../../../src/lib/model/plan.ts';
import { planOf } from '../../support/content.ts';
import { SECOND } from '../../support/sites.ts';

const plan = planOf(SECOND);

const first = (of: Plan): PlanDocument => {
  const [document] = documentsOf(of);
  if (!document) throw new Error('This plan has no documents.');
  return document;
};

test('a document is made once, whoever asks for it, until there is another plan', async () => {
  const made = first(plan).make();
  expect(first(plan).make()).toBe(made);
  const changed = first({ ...plan }).make();
  expect(changed).not.toBe(made);
  expect(await changed).toEqual(await made);
});

test('every document has an address of its own', () => {
  const addresses = documentsOf(plan).map(({ address }) => address);
  expect(new Set(addresses).size).toBe(addresses.length);
});
