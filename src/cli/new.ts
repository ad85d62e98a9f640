/** `npm run new`: makes a content file with places to fill in. The checks refuse it until they are all filled. */
import { make } from './make-file.ts';
import { end } from './outcome.ts';

end(make(process.argv.slice(2), process.env));
