/** Takes its turn, says when it begins and ends, and ends after a while; for lock.test.ts: `node turn.ts <lock>`. */
import { appendFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { takeTurn } from '../../../src/build/lock.ts';

const [, , lock = ''] = process.argv;
await takeTurn(lock, () => undefined, 5);
appendFileSync(`${lock}.log`, '(');
// Long enough for the others to begin, too, if nothing held them up.
await wait(50);
appendFileSync(`${lock}.log`, ')');
