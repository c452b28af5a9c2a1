import { CommanderError, Command as Program } from 'commander';
import { shiftedClock, systemClock } from '../io/clock.ts';
import { processEnvironment } from '../io/environment.ts';
import { Failure } from '../model/failure.ts';
import type { Environment, Secrets } from '../model/ports.ts';
import { createSecrets } from '../pipeline/secrets.ts';

import type { Call, ExitStatus, Result } from './command.ts';
import { type CommandRow, commands } from './commands.ts';
import type { Dialogue } from './compose-connecting.ts';
import { failureDocument, failureText } from './failure-text.ts';
import { endOnCrash, mistakeFailure, mistakeText } from './mistake-text.ts';
import { createPalette } from './palette.ts';
import { plain } from './plain.ts';
import { stopSignal } from './stop-signal.ts';
import { version } from './version.ts';

/** What the outside gives to the command line; tests give their own. */
export interface Terminal {
  stdout: (text: string) => void;
  stderr: (text: string) => void;
  colours: boolean;
  signal: AbortSignal;
  /** Default: the process's own. */
  environment?: Environment;
  /** Calls back with what nobody caught, where there is a process to end. */
  onCrash?: (tell: (error: unknown) => void) => void;
  /** Whoever answers questions. Default: the person at this process's terminal. */
  dialogue?: Dialogue;
}

/** The command line: reads the arguments, calls the command, prints its document or its text. */
export async function main(args: readonly string[], outside: Terminal = processTerminal()): Promise<ExitStatus> {
  let exit: ExitStatus = 0;
  const secrets = createSecrets();
  const terminal = masked(outside, secrets);
  terminal.onCrash?.(error => terminal.stderr(crashText(error)));
  const program = createProgram(terminal, async (row, values, options) => {
    exit = await run(row, values, options, terminal, secrets);
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}

/** Whatever is printed goes through here: a message, a document, a trace. */
function masked(terminal: Terminal, { redact }: Secrets): Terminal {
  return {
    ...terminal,
    stdout: text => terminal.stdout(redact(text)),
    stderr: text => terminal.stderr(redact(text)),
  };
}

type Start = (row: CommandRow, values: string[], options: Record<string, unknown>) => Promise<void>;

function createProgram(terminal: Terminal, start: Start): Program {
  const program = new Program('mergecast')
    .description('Merge to publish: posts are Markdown files in a git repository.')
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: terminal.stdout, writeErr: terminal.stderr });
  const parents = new Map<string, Program>();
  for (const row of commands) {
    const words = row.name.split(' ');
    const name = words.pop()!;
    addCommand(groupOf(words, parents, program), name, row, start);
  }
  return program;
}

/** The group of commands that these words name, made where it is new. */
function groupOf(words: readonly string[], groups: Map<string, Program>, program: Program): Program {
  const path = words.join(' ');
  if (path === '') return program;
  const group =
    groups.get(path) ??
    groupOf(words.slice(0, -1), groups, program).command(words.at(-1)!).description(`${path} commands`);
  groups.set(path, group);
  return group;
}

function addCommand(parent: Program, name: string, row: CommandRow, start: Start): void {
  const command = parent
    .command(row.arguments === undefined ? name : `${name} ${row.arguments}`)
    .description(row.summary);
  for (const { flags, summary } of row.options ?? []) command.option(flags, summary);
  command
    .option('--cwd <folder>', 'the folder of the repository', '.')
    .option('--json', 'print one JSON document on stdout and nothing else there')
    .option('--now <instant>', 'rehearse another time, such as 2026-12-01T09:00:00Z')
    .option('--quiet', 'print errors only')
    .action(async () => start(row, command.args, command.opts()));
}

async function run(
  row: CommandRow,
  values: string[],
  options: Record<string, unknown>,
  terminal: Terminal,
  secrets: Secrets,
): Promise<ExitStatus> {
  const json = options.json === true;
  const palette = createPalette(terminal.colours && !json);
  try {
    const call = await toCall(values, options, { terminal, secrets }, palette);
    const result = await (await row.load()).run(call);
    await print(result, json, call.quiet, terminal);
    return result.exit;
  } catch (error) {
    const failure = error instanceof Failure ? error : mistakeFailure(error);
    if (failure !== error) terminal.stderr(crashText(error));
    if (json) terminal.stdout(`${JSON.stringify(failureDocument(failure), null, 2)}\n`);
    else terminal.stderr(failureText(failure, palette));
    return 2;
  }
}

function crashText(error: unknown): string {
  return `${plain(mistakeText(error))}\n`;
}

async function toCall(
  values: string[],
  options: Record<string, unknown>,
  { terminal, secrets }: { terminal: Terminal; secrets: Secrets },
  palette: Call['palette'],
): Promise<Call> {
  const now = await readNow(options.now);
  const quiet = options.quiet === true;
  return {
    arguments: values,
    options: options as Call['options'],
    cwd: String(options.cwd),
    now,
    clock: now === null ? systemClock() : shiftedClock(now),
    environment: terminal.environment ?? processEnvironment(),
    secrets,
    palette,
    quiet,
    progress: message => {
      if (!quiet) terminal.stderr(`${palette.dim(message)}\n`);
    },
    say: line => {
      if (options.json !== true && !quiet) terminal.stdout(`${line}\n`);
    },
    signal: terminal.signal,
    openDialogue: async () => terminal.dialogue ?? (await import('./compose-connecting.ts')).terminalDialogue(),
  };
}

/** What reads times is large, and few calls name one. */
async function readNow(written: unknown): Promise<number | null> {
  if (written === undefined) return null;
  const { parseInstant } = await import('../content/time.ts');
  const instant = parseInstant(String(written));
  if (instant !== null) return instant;
  throw new Failure('usage.argument', `--now ${written} is no instant`, {
    remedy: 'Write it with a zone, such as 2026-12-01T09:00:00Z.',
  });
}

async function print(result: Result, json: boolean, quiet: boolean, terminal: Terminal): Promise<void> {
  if (result.printed === true) return;
  if (result.pieces !== undefined) {
    if (!json && quiet && result.exit === 0) return;
    for await (const piece of json ? result.pieces.json() : result.pieces.text()) terminal.stdout(piece);
    return;
  }
  if (json) terminal.stdout(`${JSON.stringify(result.document, null, 2)}\n`);
  else if (result.text !== '' && (!quiet || result.exit !== 0)) terminal.stdout(`${result.text.trimEnd()}\n`);
}

function processTerminal(): Terminal {
  const environment = processEnvironment();
  // A reader that has seen enough, such as `head`, closes the pipe. That must not end a run in the middle of its sends.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
    });
  }
  return {
    stdout: text => void process.stdout.write(text),
    stderr: text => void process.stderr.write(text),
    colours: process.stdout.isTTY === true && environment.get('NO_COLOR') === undefined,
    signal: stopSignal(),
    environment,
    onCrash: endOnCrash,
  };
}
