import type { APIRoute } from 'astro';
import { getContent } from '../../load/plan.ts';

/** What the search knows about words; a browser loads it at the first use. */
export const GET: APIRoute = () => Response.json(getContent().vocabulary);
