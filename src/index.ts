/**
 * Mergecast as a library: the same pipeline that the command line and the Action call.
 *
 * Every function takes a folder and gives back plain data. They throw `Failure` where they could not run (its `code` is
 * permanent), and never for what a post or a platform did: that is in what they return.
 */
import { composePlanning, composePublishing, type Setting } from './entry/compose.ts';
import { composeReading } from './entry/compose-reading.ts';
import { systemClock } from './io/clock.ts';
import { processEnvironment } from './io/environment.ts';
import type { Clock, Environment } from './model/ports.ts';
import { plan as planRepository } from './pipeline/plan.ts';
import { publish as publishRepository } from './pipeline/run.ts';
import { parseSelection } from './pipeline/selection.ts';
import { status as statusOf } from './pipeline/status.ts';
import { validate as validateRepository } from './pipeline/validate.ts';
import { verify } from './pipeline/verify.ts';

export interface Options {
  /** A folder in the repository. Default: the current one. */
  cwd?: string;
  clock?: Clock;
  environment?: Environment;
  signal?: AbortSignal;
  /** Called with lines for a person while work goes on. */
  log?: (message: string) => void;
}

/** Every fault of every post. */
export async function validate(options: Options = {}) {
  return validateRepository(await composeReading(settingOf(options)));
}

/** Every target with its state, the reason and the exact payload; sends nothing and needs no credential. */
export async function plan(options: Options = {}) {
  return planRepository(await composePlanning(settingOf(options)));
}

/** One run: sends what is due, once, and records it. `only` is `POST` or `POST@ACCOUNT`. */
export async function publish(options: Options & { only?: string } = {}) {
  const world = await composePublishing(settingOf(options));
  try {
    return await publishRepository(world, options.only === undefined ? null : parseSelection(options.only));
  } finally {
    await world.close();
  }
}

/** What the ledger knows of every target. */
export async function status(options: Options = {}) {
  return statusOf(await composePlanning(settingOf(options)));
}

/** Holds the ledger against what a ledger must be. */
export async function verifyLedger(options: Options = {}) {
  return verify(await composePlanning(settingOf(options)));
}

function settingOf({ cwd = '.', clock, environment, signal, log }: Options): Setting {
  return {
    cwd,
    clock: clock ?? systemClock(),
    environment: environment ?? processEnvironment(),
    signal: signal ?? new AbortController().signal,
    log: log ?? (() => {}),
  };
}

export type { Account, Config } from './model/config.ts';
export { Failure, type FailureCode } from './model/failure.ts';
export type { Issue, Severity } from './model/issue.ts';
export type { IssueCode } from './model/issue-codes.ts';
export type { Fault, Outcome, OutcomeCode } from './model/outcome.ts';
export type { Payload, PayloadMedia, PayloadPart } from './model/payload.ts';
export type { Plan, PlannedTarget, TargetState, UnreadPost } from './model/plan.ts';
export type { Clock, Environment } from './model/ports.ts';
export type { Receipt } from './model/receipt.ts';
export type { PublishReport, ReportedOutcome } from './pipeline/report.ts';
export type { TargetStatus } from './pipeline/status.ts';
export type { Verification } from './pipeline/verify.ts';
