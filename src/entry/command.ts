import type { Clock, Environment, Secrets } from '../model/ports.ts';
import type { Dialogue } from './compose-connecting.ts';
import type { Palette } from './palette.ts';

export type ExitStatus = 0 | 1 | 2;

/** How a command was called, in our own words. */
export interface Call {
  arguments: string[];
  options: Record<string, string | boolean | undefined>;
  cwd: string;
  /** A rehearsed time, in milliseconds since 1970, or null. */
  now: number | null;
  clock: Clock;
  environment: Environment;
  /** Masked in all that is printed. */
  secrets: Secrets;
  palette: Palette;
  /** Whether a person looks at the terminal, rather than a script. */
  quiet: boolean;
  /** Where and how to say something while the command runs; goes to stderr, never to stdout. */
  progress: (message: string) => void;
  /** For the few commands whose story is told while they run (`demo`, `sandbox`): a line on stdout, unless --json. */
  say: (line: string) => void;
  signal: AbortSignal;
  /** For what has to be asked of a person. */
  openDialogue: () => Promise<Dialogue>;
}

/** What came of it: one document for scripts, a text for people, and the exit status. */
export interface Result {
  exit: ExitStatus;
  document: object;
  text: string;
  /** In place of both where they can be too long to be held whole: as they are printed, piece by piece. */
  pieces?: { json: () => AsyncIterable<string>; text: () => AsyncIterable<string> };
  /** Where the command has printed its document itself, because it goes on running after that. */
  printed?: boolean;
}

export interface CommandOption {
  /** As commander reads it, such as `--only <post>`. */
  flags: string;
  summary: string;
}

/** One row of the table of commands. The door, the help, the README and the tests read the same rows. */
export interface Command {
  /** One or two words, such as `ledger verify`. */
  name: string;
  /** As commander reads them, such as `[files...]`. */
  arguments?: string;
  summary: string;
  options?: readonly CommandOption[];
  /** The name of the document's schema in `schemas/`. */
  schema: string;
  run(call: Call): Promise<Result>;
}
