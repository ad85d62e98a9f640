/** Builds the test sites, one after the other, as `npm run build` does. */
import { spawnSync } from 'node:child_process';
import { environmentOf, BUILT } from './support/sites.ts';

for (const site of BUILT) {
  const { status } = spawnSync('npm', ['run', 'build', '--', '--outDir', site.folder], {
    env: environmentOf(site),
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
}
