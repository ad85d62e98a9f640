/** Astro, in a process of its own: what it used is free again when it ends. */
import { spawn } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import type { SiteContent } from '../load/site-content.ts';
import { BuildError, endedBy, errorCode } from './report.ts';

/** Where Astro makes the site: it moves files there from `.astro/`, which it cannot do from one disk to another. */
const MADE_IN = '.astro/site';

/** A page or file that Astro says it has made: `├─ /plan/index.html (+12ms)`. */
const MADE = /[├└]─ \//g;

const lengthOf = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** Moves the site to a folder, also on another disk. */
function moveTo(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(MADE_IN, folder);
  } catch (error) {
    if (errorCode(error) !== 'EXDEV') throw error;
    cpSync(MADE_IN, folder, { recursive: true });
    rmSync(MADE_IN, { recursive: true });
  }
}

/** A running Astro build; it ends when this process does. */
export class AstroBuild {
  readonly #process;
  readonly #ended: Promise<unknown>;
  #output = '';
  #files = 0;

  constructor() {
    rmSync(MADE_IN, { recursive: true, force: true });
    const words = ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', MADE_IN];
    this.#process = spawn(process.execPath, words, {
      // By the channel, Astro gets the content, and ends if this process does (integration.ts).
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // Maps stay maps.
      serialization: 'advanced',
    });
    for (const stream of [this.#process.stdout, this.#process.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        this.#output += text;
        this.#files += lengthOf(text, MADE);
      });
    }
    process.once('exit', () => this.#process.kill('SIGKILL'));
    this.#ended = new Promise((resolve) => {
      this.#process.on('error', resolve).on('close', resolve);
    });
  }

  /** Sends Astro the content, for which its pages wait. If Astro has failed by then, `finish` says so. */
  send(content: SiteContent): void {
    this.#process.send(content, () => undefined);
  }

  /** What Astro printed, without the long list of what it made. */
  #failure(): BuildError {
    const lines = this.#output.split('\n').filter((line) => line.trim() && !line.match(MADE));
    const { signalCode } = this.#process;
    const message = signalCode ? endedBy(signalCode) : 'Astro could not make the pages (above).';
    return new BuildError(message, lines);
  }

  /**
   * Waits until the site is made.
   * @param folder where to; what is in it is replaced
   * @param progress is called with the number of files so far
   * @returns how many pages and other files there are
   * @throws where Astro fails, with all that it printed
   */
  async finish(folder: string, progress: (files: string) => void): Promise<number> {
    this.#process.stdout?.on('data', () => {
      progress(String(this.#files));
    });
    if ((await this.#ended) !== 0) throw this.#failure();
    moveTo(folder);
    return this.#files;
  }
}
