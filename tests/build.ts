/** Builds the test sites, one after the other, as `npm run build` does: builds of one project take turns (src/build/lock.ts). */
import { spawnSync } from 'node:child_process';
import { makeLaterContent } from './support/later-content.ts';
import { environmentOf, BUILT } from './support/sites.ts';

makeLaterContent();

for (const site of BUILT) {
  console.log(`\nBuilding the site of ${site.name} in ${site.folder}/`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', 'build', '--', '--outDir', site.folder], {
    env: environmentOf(site),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`The site of ${site.name} took ${seconds} s.`);
}
