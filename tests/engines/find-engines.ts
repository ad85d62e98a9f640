/** Browsers with an engine other than Chromium’s, if the machine has them: the tests never install them. */
import { onPath } from '../support/machine.ts';

/** An engine, and what it needs on a machine. */
export interface Engine {
  readonly name: 'Firefox' | 'WebKit';
  /** One list for each program that is needed: the names it may have. The first that is found is used. */
  readonly programs: readonly (readonly string[])[];
  /** Debian’s packages. */
  readonly install: string;
}

/** Every engine that the journeys can drive. */
const ENGINES: readonly Engine[] = [
  { name: 'Firefox', programs: [['firefox-esr', 'firefox']], install: 'firefox-esr' },
  // WebKit always draws into a window, so a machine without a screen needs a virtual one.
  { name: 'WebKit', programs: [['WebKitWebDriver'], ['Xvfb']], install: 'webkit2gtk-driver xvfb' },
];

/** Where the programs of an engine are, in the same order; nothing if one is missing. */
export function programsOf({ programs }: Engine): string[] | undefined {
  const found = programs.map((names) => names.map(onPath).find(Boolean));
  return found.every((program) => program !== undefined) ? found : undefined;
}

/** The engines that are on this machine. */
export const foundEngines = (): Engine[] => ENGINES.filter((engine) => programsOf(engine));

/** One line for each engine that is not, with how to install it. */
export const missingEngines = (): string[] =>
  ENGINES.filter((engine) => !programsOf(engine)).map(
    ({ name, install }) =>
      `Not tested in ${name}, which is not on this machine. On Debian: apt-get install ${install}`,
  );
