/** Browsers of other engines than Chromium’s, where a machine has them: no part of the tests installs them. */
import { onPath } from './on-path.ts';

/** An engine, and what it needs on a machine. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** Names of programs; the first that is there is used. One list for each program that is needed. */
  readonly programs: readonly (readonly string[])[];
  /** Debian’s packages. */
  readonly install: string;
}

/** All that the journeys know how to drive. */
const ENGINES: readonly Engine[] = [
  { name: 'Firefox', programs: [['firefox-esr', 'firefox']], install: 'firefox-esr' },
  // WebKit draws into a window, also where there is no screen.
  { name: 'WebKit', programs: [['WebKitWebDriver'], ['Xvfb']], install: 'webkit2gtk-driver xvfb' },
];

/** Where the programs of an engine are, in their order; nothing where one is missing. */
export function programsOf({ programs }: Engine): string[] | undefined {
  const found = programs.map((names) => names.map(onPath).find(Boolean));
  return found.every((program) => program !== undefined) ? found : undefined;
}

/** The engines that are on this machine. */
export const foundEngines = (): Engine[] => ENGINES.filter((engine) => programsOf(engine));

/** The engines that are not. */
export const missingEngines = (): Engine[] => ENGINES.filter((engine) => !programsOf(engine));
