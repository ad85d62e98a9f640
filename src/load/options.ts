/** The settings that a build, a check or the live preview gets from its environment: read once, in one place. */
import { statSync } from 'node:fs';
import { isDay, type Day } from '../lib/model/dates.ts';
import { isSiteAddress, WRITE_SITE } from '../lib/text/web-address.ts';

/** What can be set from outside. */
export interface Options {
  /** `CONTENT_DIR`: the content folder. */
  readonly folder: string;
  /** `AS_AT`: the edition, if it is not that of `site.yaml`. */
  readonly asAt?: Day;
  /** `SITE_URL`: where the site will live, if that is not the address in `site.yaml`. */
  readonly siteUrl?: string;
  /** `BASE_PATH`: the folder below which it will live, with a slash at both ends. */
  readonly base: string;
  /** False with `PRINTS=none`, for a quick look: documents and share images are stand-ins. */
  readonly prints: boolean;
}

/** A folder of a site, with or without the slashes around it. */
const FOLDER = /^\/?(?!\.{1,2}(\/|$))([\w.~-]+\/(?!\.{1,2}(\/|$)))*[\w.~-]*$/;

const isFolder = (name: string): boolean =>
  statSync(name, { throwIfNoEntry: false })?.isDirectory() === true;

/** What is wrong with the environment, one line each. */
function* problemsOf({
  CONTENT_DIR,
  AS_AT,
  SITE_URL,
  BASE_PATH,
  PRINTS,
}: NodeJS.ProcessEnv): Iterable<string> {
  if (CONTENT_DIR && !isFolder(CONTENT_DIR))
    yield `CONTENT_DIR is “${CONTENT_DIR}”. There is no such folder.`;
  if (AS_AT && !isDay(AS_AT))
    yield `AS_AT is “${AS_AT}”. Write a date that exists, like 2009-04-01.`;
  if (SITE_URL !== undefined && !isSiteAddress(SITE_URL))
    yield `SITE_URL is “${SITE_URL}”. ${WRITE_SITE}`;
  if (BASE_PATH !== undefined && !FOLDER.test(BASE_PATH))
    yield `BASE_PATH is “${BASE_PATH}”. Write a folder of the site, like /our-plan/.`;
  if (PRINTS && PRINTS !== 'none')
    yield `PRINTS is “${PRINTS}”. Write “none” for a build without prints, or leave it out.`;
}

/** The options in an environment. @throws an error that names everything wrong with it: it would go into every page */
export function optionsFrom(environment: NodeJS.ProcessEnv): Options {
  const problems = [...problemsOf(environment)];
  if (problems.length > 0) {
    // With a code, as for all that users can put right: only faults of the program need a stack trace.
    throw Object.assign(new Error(problems.join('\n')), { code: 'ERR_INVALID_ARG_VALUE' });
  }
  const { CONTENT_DIR = '', AS_AT, SITE_URL, BASE_PATH = '', PRINTS } = environment;
  return {
    folder: CONTENT_DIR === '' ? 'content' : CONTENT_DIR,
    ...(AS_AT && { asAt: AS_AT }),
    ...(SITE_URL !== undefined && { siteUrl: SITE_URL }),
    base: `/${BASE_PATH}/`.replace(/\/+/g, '/'),
    prints: PRINTS !== 'none',
  };
}

let options: Options | undefined;

/** The options of this process. @throws as `optionsFrom` does */
export const getOptions = (): Options => (options ??= optionsFrom(process.env));
