import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import { type Check, ok, warning } from '../../pipeline/check.ts';
import { type DoctorWorld, diagnose, knownConfig, lastCommitAt } from '../../pipeline/doctor.ts';
import { plan } from '../../pipeline/plan.ts';
import { tokenChecks } from '../../pipeline/token-checks.ts';
import type { Call, Result } from '../command.ts';
import { composeDoctor, composePublishing } from '../compose.ts';
import { composeHost } from '../compose-host.ts';
import { credentialEndChecks } from '../credential-checks.ts';
import { counted } from '../issue-text.ts';
import type { Palette } from '../palette.ts';
import { plain } from '../plain.ts';
import { settingOf } from '../setting.ts';
import { hostChecks } from '../workflows/host-checks.ts';
import { workflowChecks } from '../workflows/workflow-checks.ts';

export async function run(call: Call): Promise<Result> {
  const checks = await allChecks(call);
  const count = (verdict: Check['verdict']) => checks.filter(check => check.verdict === verdict).length;
  const ok = count('fault') === 0;
  return {
    exit: ok ? 0 : 1,
    document: { version: 1, ok, checks: checks.map(check => ({ file: null, line: null, ...check })) },
    text: [
      ...checks.flatMap(check => checkLines(check, call.palette)),
      '',
      `${counted(count('fault'), 'fault')}, ${counted(count('warning'), 'warning')}`,
    ].join('\n'),
  };
}

/** The last commits are known once the ledger's branch was brought here, so the workflows come last. */
async function allChecks(call: Call): Promise<Check[]> {
  const world = await composeDoctor(settingOf(call));
  const checks = await diagnose(world);
  const config = await knownConfig(world);
  const facts = { files: world.files, config, now: world.clock.now() };
  // Where the ledger could not be read, that is told already.
  const canRead = checks.some(({ name, verdict }) => name === 'ledger' && verdict !== 'fault');
  const tokens = config !== null && canRead ? await keptTokens(config, world) : [];
  const workflows = workflowChecks({ ...facts, lastCommitAt: await lastCommitAt(world) });
  const asked = call.options.ask === true && config !== null ? await ask(call, config) : [];
  return [...checks, ...tokens, ...workflows, ...asked];
}

async function keptTokens(config: Config, world: DoctorWorld): Promise<Check[]> {
  const branch = await world.openBranch(config.ledgerBranch);
  if (branch === null) return [];
  const found = await tokenChecks(config, { branch, tip: await branch.fetch() }, world.clock.now(), world);
  const queued = await queueChecks(world);
  return [...found.map(({ account, ...check }) => ({ name: `tokens ${account}`, ...check })), ...queued];
}

/** Which posts that wait a credential will not live to see. Where nothing can be planned, that is told with the posts. */
async function queueChecks(world: DoctorWorld): Promise<Check[]> {
  try {
    const { issues } = await plan(world);
    const ending = issues.filter(({ code }) => code === 'credential.ending');
    return ending.map(({ message, remedy }) => ({ name: 'queue', ...warning(message, remedy) }));
  } catch (error) {
    if (error instanceof Failure) return [];
    throw error;
  }
}

/** Alone this reaches a platform, so it is done where it is asked for. */
async function ask(call: Call, config: Config): Promise<Check[]> {
  const setting = settingOf(call);
  const world = await composePublishing(setting);
  try {
    const host = await composeHost(setting, world.http);
    const hosted = host instanceof Failure ? [notAsked(host)] : await hostChecks(host, config, world.files);
    return [...(await credentialEndChecks(world)), ...hosted];
  } finally {
    await world.close();
  }
}

function notAsked({ message }: Failure): Check {
  return { name: 'GitHub', ...ok(`not asked: ${message}`) };
}

function checkLines({ name, verdict, message, remedy, file, line }: Check, palette: Palette): string[] {
  const colour = { ok: palette.green, warning: palette.yellow, fault: palette.red }[verdict];
  const place =
    verdict === 'ok' || file == null ? '' : palette.dim(`${plain([file, ...(line ? [line] : [])].join(':'))}: `);
  return [
    `${colour(verdict.padEnd(7))} ${palette.bold(plain(name))}  ${place}${plain(message)}`,
    ...(remedy === null ? [] : [`        ${palette.dim('→')} ${plain(remedy)}`]),
  ];
}
