/** `npm run check`: the content only, in seconds. Prints every problem (`--json` for tools); exits 1 on an error. */
import { check } from './check-content.ts';
import { end } from './outcome.ts';

end(check(process.argv.slice(2), process.env));
