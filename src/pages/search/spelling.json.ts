import type { APIRoute } from 'astro';
import { spellingOf } from '../../lib/search/vocabulary-of.ts';
import { getPlan } from '../../load/plan.ts';

/** How children misspell the glossary; a browser loads it for a word that it does not know. */
export const GET: APIRoute = () => Response.json(spellingOf(getPlan()));
