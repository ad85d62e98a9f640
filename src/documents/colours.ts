/** The colours of documents and share images: those of the site, by day. */
import type { VersionId } from '../lib/model/versions.ts';
import { tokenOf } from '../lib/site/tokens.ts';
import tokens from '../styles/tokens.css?raw';

/** The value of a token of tokens.css, as a version has it where one is given. Throws where there is none. */
export const token = (name: string, version?: VersionId): string => tokenOf(tokens, name, version);
