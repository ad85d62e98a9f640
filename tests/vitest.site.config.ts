import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { defineConfig } from 'vitest/config';

/** The tests that start builds or a preview, the slowest first. They begin before all others, so that no slow one is left at the end. */
const FIRST = ['same-bytes', 'refusal', 'signs', 'live-preview'];

const place = ({ moduleId }: TestSpecification): number => {
  const index = FIRST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
  return index < 0 ? FIRST.length : index;
};

class BuildsFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(files.toSorted((a, b) => place(a) - place(b)));
  }
}

/** Tests on the built sites; `npm run test:build` makes them first. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/site/**/*.test.ts'],
    testTimeout: 60_000,
    // Files share what was read and parsed of a site (support/), and must not change it.
    isolate: false,
    // One is busy with the builds of same-bytes, the other with the rest.
    maxWorkers: 2,
    sequence: { sequencer: BuildsFirst },
  },
});
