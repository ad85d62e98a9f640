import type { APIRoute } from 'astro';
import { pdfResponse } from '../_prints.ts';
import { supplement } from '../_supplement.ts';

export const GET: APIRoute = () => pdfResponse(supplement());
