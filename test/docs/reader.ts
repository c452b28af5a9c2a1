import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { vi } from 'vitest';
import { main } from '../../src/entry/main.ts';

export interface Ran {
  exit: number;
  stdout: string;
}

/** The host of the repository, for `gh`: a bare repository beside the reader's folder. */
const host = 'host.git';

/** Someone who types the lines of the README, one after the other, in a folder of their own. */
export class Reader {
  readonly base = mkdtempSync(join(tmpdir(), 'mergecast-reader-'));
  folder = join(this.base, 'mergecast');
  /** What was asked of the GitHub CLI. */
  asked: readonly string[] = [];
  readonly #stop = new AbortController();
  readonly #open: Promise<unknown>[] = [];

  constructor() {
    mkdirSync(this.folder);
    const who = { name: 'Reader', email: 'reader@example.com' };
    for (const role of ['AUTHOR', 'COMMITTER']) {
      vi.stubEnv(`GIT_${role}_NAME`, who.name);
      vi.stubEnv(`GIT_${role}_EMAIL`, who.email);
    }
    // A repository that lives for seconds is not tidied up: each time, git would start a process to look whether.
    const settings = join(this.base, 'git-config');
    writeFileSync(settings, '[gc]\n\tauto = 0\n[maintenance]\n\tauto = false\n[receive]\n\tautogc = false\n');
    vi.stubEnv('GIT_CONFIG_GLOBAL', settings);
  }

  /** Another one, who has typed the same and goes on in a copy of it. */
  copy(): Reader {
    const other = new Reader();
    cpSync(this.base, other.base, { recursive: true });
    other.folder = join(other.base, relative(this.base, this.folder));
    other.asked = this.asked;
    const config = join(other.folder, '.git', 'config');
    writeFileSync(config, readFileSync(config, 'utf8').replaceAll(this.base, other.base));
    return other;
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#open);
    vi.unstubAllEnvs();
    rmSync(this.base, { recursive: true, force: true });
  }

  async type(line: string): Promise<Ran> {
    const [program, ...words] = wordsOf(line);
    switch (program) {
      case 'mergecast':
        return this.#mergecast(words);
      case 'node':
        return this.#mergecast(words.slice(1));
      case 'git':
        return this.#git(words);
      case 'gh':
        return this.#github(words);
      case 'cd':
        this.folder = resolve(this.folder, words[0]!);
        return done;
      case 'cp':
        cpSync(resolve(this.folder, words[1]!), resolve(this.folder, words[2]!), { recursive: true });
        return done;
      default:
        throw new RangeError(`nothing here can run: ${line}`);
    }
  }

  /** Does what the sandbox says: its origins and credentials into the environment, its handle into the config. */
  useSandbox(said: string): void {
    vi.stubEnv('MERGECAST_ENDPOINTS', /MERGECAST_ENDPOINTS='(.+)'/.exec(said)![1]!);
    const accepted = (id: string, name: string) => new RegExp(`^ *${id} .*\\b${name} ([^\\s,]+)`, 'm').exec(said)![1]!;
    vi.stubEnv('FEDIVERSE_TOKEN', accepted('mastodon', 'token'));
    vi.stubEnv('BLUESKY_PASSWORD', accepted('bluesky', 'password'));
    const handle = accepted('bluesky', 'identifier');
    const config = join(this.folder, 'mergecast.yml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('you.example.com', handle));
  }

  #git(words: string[]): Ran {
    return { exit: 0, stdout: execFileSync('git', words, { cwd: this.folder, encoding: 'utf8', stdio: 'pipe' }) };
  }

  /** Of GitHub's work only what a remote does. */
  #github(words: string[]): Ran {
    this.asked = [...this.asked, words.slice(0, 2).join(' ')];
    if (words[1] !== 'create' || words[0] !== 'repo') return done;
    const remote = join(dirname(this.folder), host);
    this.#git(['init', '--quiet', '--bare', '--initial-branch=main', remote]);
    this.#git(['remote', 'add', 'origin', remote]);
    return this.#git(['push', '--quiet', '--set-upstream', 'origin', 'main']);
  }

  /** The sandbox runs on while the next lines are typed, as it does in a terminal of its own. */
  async #mergecast(words: string[]): Promise<Ran> {
    const args = words[0] === 'demo' ? words : [...words, '--cwd', this.folder];
    let stdout = '';
    const ended = new Promise<Ran>((settle, fail) => {
      const heard = (text: string) => {
        stdout += text;
        if (words[0] === 'sandbox' && stdout.includes('/_sandbox/faults')) settle({ exit: 0, stdout });
      };
      const terminal = { stdout: heard, stderr: () => {}, colours: false, signal: this.#stop.signal };
      const running = main(args, terminal).then(exit => settle({ exit, stdout }), fail);
      this.#open.push(running);
    });
    return ended;
  }
}

const done: Ran = { exit: 0, stdout: '' };

/** Words as a shell splits them, as far as the README goes: double quotes hold a word together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!);
}
