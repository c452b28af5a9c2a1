import type { ChildProcess } from 'node:child_process';
import type { Socket } from 'node:net';

/** An object as git keeps it; the content of a tree is in git's own binary form. */
export interface GitObject {
  id: string;
  type: string;
  content: Uint8Array;
}

interface Question {
  answer(found: GitObject | null): void;
  fail(error: unknown): void;
}

export interface ObjectReaderOptions {
  /** Starts `git cat-file --batch`. */
  start(): ChildProcess;
  /** Settles when that process has ended: what to tell those who still wait. */
  ended(child: ChildProcess): Promise<unknown>;
}

/** What no object is called. */
const noName = '^';

/** Long enough for all questions of one step of a run, so that few processes are started and none is left behind. */
const patience = 2000;

/**
 * One process answers many questions, one after the other: to start git costs more than to read most of what it is asked
 * for. Refs and objects that came after its start are seen too. While nobody waits it keeps no process of ours alive.
 */
export class ObjectReader {
  readonly #options: ObjectReaderOptions;
  #child: ChildProcess | null = null;
  #questions: Question[] = [];
  #rest: NodeJS.Timeout | undefined;

  constructor(options: ObjectReaderOptions) {
    this.#options = options;
  }

  /** By names that git understands, such as `HEAD` or `<commit>:<path>`; null where there is no such object. */
  read(names: readonly string[]): Promise<(GitObject | null)[]> {
    if (names.length === 0) return Promise.resolve([]);
    clearTimeout(this.#rest);
    this.#child ??= this.#begin();
    hold(this.#child, true);
    const answers = names.map(
      () => new Promise<GitObject | null>((answer, fail) => this.#questions.push({ answer, fail })),
    );
    // A name on two lines would be two questions, and each answer after it would be that of another one. It is none.
    this.#child.stdin!.write(names.map(name => `${name.includes('\n') ? noName : name}\n`).join(''));
    return Promise.all(answers);
  }

  #begin(): ChildProcess {
    const child = this.#options.start();
    const answers = new Answers(found => {
      this.#questions.shift()?.answer(found);
      if (this.#questions.length === 0) this.#pause(child);
    });
    child.stdout!.on('data', (piece: Buffer) => answers.take(piece));
    const finish = (reason: unknown) => {
      if (this.#child !== child) return;
      this.#child = null;
      for (const { fail } of this.#questions.splice(0)) fail(reason);
    };
    this.#options.ended(child).then(finish, finish);
    return child;
  }

  #pause(child: ChildProcess): void {
    hold(child, false);
    this.#rest = setTimeout(() => {
      this.#child = null;
      child.stdin!.end();
    }, patience).unref();
  }
}

/** Whether node stays for the process. */
function hold(child: ChildProcess, isHeld: boolean): void {
  const pipes = [child.stdin, child.stdout, child.stderr] as unknown as Socket[];
  for (const each of [child, ...pipes]) isHeld ? each.ref() : each.unref();
}

/** Cuts the output into answers: `<id> <type> <size>\n<content>\n` each, or `<name> missing\n`. */
class Answers {
  readonly #found: (object: GitObject | null) => void;
  #pieces: Buffer[] = [];
  #length = 0;
  /** How much there has to be before it is worth another look. */
  #needed = 1;

  constructor(found: (object: GitObject | null) => void) {
    this.#found = found;
  }

  take(piece: Buffer): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length < this.#needed) return;
    let bytes = this.#pieces.length === 1 ? piece : Buffer.concat(this.#pieces);
    for (let length = this.#cut(bytes); length > 0; length = this.#cut(bytes)) bytes = bytes.subarray(length);
    this.#pieces = [bytes];
    this.#length = bytes.length;
  }

  /** The length of the answer that the bytes begin with, once it is told; 0 where it is not whole. */
  #cut(bytes: Buffer): number {
    const end = bytes.indexOf(10);
    this.#needed = bytes.length + 1;
    if (end < 0) return 0;
    const [, id, type, size] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(bytes.toString('latin1', 0, end)) ?? [];
    if (id === undefined) {
      this.#found(null);
      return end + 1;
    }
    const from = end + 1;
    const to = from + Number(size);
    this.#needed = to + 1;
    if (bytes.length <= to) return 0;
    this.#found({ id, type: type!, content: bytes.subarray(from, to) });
    return to + 1;
  }
}
