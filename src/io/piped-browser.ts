import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { Failure } from '../model/failure.ts';
import type { Environment } from '../model/ports.ts';

/** Where Chrome and Chromium are, on runners of GitHub among others. */
const usual = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const mostMilliseconds = 120_000;
const mostMessage = 64 * 1024 * 1024;

/** A browser that is spoken to over a pipe: https://chromedevtools.github.io/devtools-protocol/ */
export interface Browser {
  call(method: string, parameters?: object, session?: string): Promise<unknown>;
  /** Settles when that event has come next. */
  event(method: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Starts a browser that reaches nothing: no name is looked up, and no variable of ours is told to it. A pipe is a way for
 * us alone, where a port would be one for everybody on the machine.
 */
export function openBrowser(environment: Environment): Browser {
  const path = findBrowser(environment);
  const folder = mkdtempSync(join(tmpdir(), 'mergecast-browser-'));
  const child = spawn(path, argumentsFor(folder), {
    env: { PATH: environment.get('PATH') ?? '/usr/bin:/bin', HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  return new PipedBrowser(child, () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
}

function findBrowser(environment: Environment): string {
  const named = environment.get('MERGECAST_BROWSER') ?? '';
  const found = (named === '' ? usual : [named]).find(path => existsSync(path));
  if (found !== undefined) return found;
  throw new Failure(
    'preview.no-browser',
    named === ''
      ? 'there is no Chrome or Chromium where they usually are'
      : `MERGECAST_BROWSER names ${named}, which is not there`,
    { remedy: `Install one, or name it in MERGECAST_BROWSER; without --png no browser is needed.` },
  );
}

function argumentsFor(folder: string): string[] {
  return [
    '--headless',
    '--remote-debugging-pipe',
    `--user-data-dir=${folder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-extensions',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-gpu',
    '--disable-dev-shm-usage',
    '--hide-scrollbars',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    '--proxy-server=http://127.0.0.1:9',
    // Its own sandbox needs rights that a container's root user does not have.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    'about:blank',
  ];
}

interface Waiting {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

class PipedBrowser implements Browser {
  readonly #child: ChildProcess;
  readonly #tidy: () => void;
  readonly #calls = new Map<number, Waiting>();
  readonly #events = new Map<string, Waiting[]>();
  readonly #exited: Promise<void>;
  readonly #timer: NodeJS.Timeout;
  #last = 0;
  #pieces: Buffer[] = [];
  #bytes = 0;
  #fault: Failure | null = null;

  constructor(child: ChildProcess, tidy: () => void) {
    this.#child = child;
    this.#tidy = tidy;
    this.#exited = new Promise(resolve => child.once('close', () => resolve()));
    child.once('error', error => this.#fail(`it did not start: ${error.message}`));
    child.once('close', () => this.#fail('it ended'));
    this.#timer = setTimeout(() => this.#fail('it took too long'), mostMilliseconds);
    const [, , , to, from] = child.stdio as [unknown, unknown, unknown, Writable, Readable];
    to.on('error', () => this.#fail('it does not listen'));
    from.on('data', (piece: Buffer) => this.#take(piece));
  }

  async call(method: string, parameters: object = {}, session?: string): Promise<unknown> {
    if (this.#fault !== null) throw this.#fault;
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise((resolve, reject) => this.#calls.set(id, { resolve, reject }));
    const message = { id, method, params: parameters, ...(session === undefined ? {} : { sessionId: session }) };
    (this.#child.stdio[3] as Writable).write(`${JSON.stringify(message)}\0`);
    return answer;
  }

  event(method: string): Promise<void> {
    if (this.#fault !== null) return Promise.reject(this.#fault);
    return new Promise((resolve, reject) => {
      this.#events.set(method, [...(this.#events.get(method) ?? []), { resolve: () => resolve(), reject }]);
    });
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    this.#child.kill('SIGKILL');
    await this.#exited;
    this.#tidy();
  }

  /** Messages end with a byte of zero. */
  #take(piece: Buffer): void {
    let rest = piece;
    for (let end = rest.indexOf(0); end !== -1; end = rest.indexOf(0)) {
      const message = Buffer.concat([...this.#pieces, rest.subarray(0, end)]).toString();
      this.#pieces = [];
      this.#bytes = 0;
      rest = rest.subarray(end + 1);
      this.#settle(message);
    }
    if (rest.length === 0) return;
    this.#pieces.push(rest);
    this.#bytes += rest.length;
    if (this.#bytes > mostMessage) this.#fail('it says more than can be read');
  }

  #settle(text: string): void {
    const { id, method, result, error } = JSON.parse(text) as {
      id?: number;
      method?: string;
      result?: unknown;
      error?: { message: string };
    };
    if (method !== undefined) {
      const waiting = this.#events.get(method) ?? [];
      this.#events.delete(method);
      for (const { resolve } of waiting) resolve(undefined);
    }
    const call = id === undefined ? undefined : this.#calls.get(id);
    if (id === undefined || call === undefined) return;
    this.#calls.delete(id);
    if (error === undefined) call.resolve(result);
    else call.reject(failed(error.message));
  }

  #fail(why: string): void {
    this.#fault ??= failed(why);
    this.#child.kill('SIGKILL');
    for (const { reject } of [...this.#calls.values(), ...[...this.#events.values()].flat()]) reject(this.#fault);
    this.#calls.clear();
    this.#events.clear();
  }
}

function failed(why: string): Failure {
  return new Failure('preview.browser', `the browser took no pictures: ${why}`, {
    remedy: 'Run it again; without --png no browser is needed.',
    state: 'The page itself is written.',
  });
}
