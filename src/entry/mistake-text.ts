import { Failure } from '../model/failure.ts';

const deepest = 8;

/** The trace of a mistake of our own, with what it came from, for the one who mends it. Without members of errors: they can hold anything. */
export function mistakeText(error: unknown): string {
  return traces(error, 0).join('\n');
}

function traces(error: unknown, depth: number): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const own = error.stack ?? `${error.name}: ${error.message}`;
  if (depth === deepest) return [own];
  const within = error instanceof AggregateError ? error.errors : [];
  const caused = error.cause === undefined ? [] : [error.cause];
  return [own, ...[...within, ...caused].flatMap(each => prefixed(traces(each, depth + 1)))];
}

function prefixed([first, ...rest]: string[]): string[] {
  return [`caused by: ${first}`, ...rest];
}

/** For scripts, which read no trace. */
export function mistakeFailure(error: unknown): Failure {
  const message = error instanceof Error ? error.message : String(error);
  return new Failure('internal.invariant', `internal error: ${message}`, {
    remedy: 'Report it with the trace that stands before this.',
    state: 'Run `mergecast status` to see what is out.',
    cause: error,
  });
}

/**
 * Node itself would print an error that nobody caught as it is, with all that it holds, and where it was told to, write a
 * report with the whole environment. So a door does it; the process ends all the same.
 */
export function endOnCrash(tell: (error: unknown) => void): void {
  keepOutOfReports(process.report);
  process.once('uncaughtException', error => {
    tell(error);
    process.exit(2);
  });
}

/** A report on an exhausted memory or a signal too. Node leaves the environment out from 22.13 on; before, it writes none. */
function keepOutOfReports(report: NodeJS.ProcessReport): void {
  if ('excludeEnv' in report) report.excludeEnv = true;
  else Object.assign(report, { reportOnFatalError: false, reportOnSignal: false, reportOnUncaughtException: false });
}
