/** Takes the lock, says when it begins and ends, and ends after a while; for lock.test.ts: `node locking.ts <lock>`. */
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { takeLock } from '../../../src/build/lock.ts';

const [, , lock = ''] = process.argv;
await takeLock(lock, () => undefined);
appendFileSync(`${lock}.log`, '(');
// Long enough for the others to begin, too, if nothing held them up.
await wait(50);
appendFileSync(`${lock}.log`, ')');
