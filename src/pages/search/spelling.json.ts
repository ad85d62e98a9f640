import type { APIRoute } from 'astro';
import { spellingOf } from '../../lib/search/vocabulary-of.ts';
import { getContent } from '../../load/plan.ts';

/** How words are spelt and misspelt; a browser loads it for a word that it does not know. */
export const GET: APIRoute = () => Response.json(spellingOf(getContent()));
