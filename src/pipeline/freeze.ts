import { type Freeze, type Freezes, readFreezes } from '../ledger/freezes.ts';
import { freezeFile } from '../ledger/paths.ts';
import type { Config } from '../model/config.ts';
import { Failure } from '../model/failure.ts';
import type { PlannedTarget, TargetState } from '../model/plan.ts';
import type { Environment, LedgerBranch } from '../model/ports.ts';

/** While nothing may be sent, nothing becomes late or missed either. What is taken back is: that may be why it is frozen. */
const stopped = new Set<TargetState>(['due', 'late', 'missed', 'held', 'update']);

/** What a person has stopped, is frozen. Asks for that alone where something would go out, or be given up. */
export async function applyFreeze(
  targets: PlannedTarget[],
  config: Config,
  ledger: { branch: LedgerBranch; tip: string | null } | null,
  environment: Environment,
): Promise<PlannedTarget[]> {
  if (!targets.some(({ state }) => stopped.has(state))) return targets;
  const byVariable = variableSays(environment, config);
  const freezes = ledger === null ? none : await freezesAt(ledger.branch, ledger.tip);
  return targets.map(target => {
    if (!stopped.has(target.state)) return target;
    const reason = byVariable(target.account.name) ?? wordsOf(freezes.all ?? freezes.accounts[target.account.name]);
    return reason === null ? target : { ...target, state: 'frozen', reason };
  });
}

const none: Freezes = { all: null, accounts: {} };

/**
 * A variable of the repository, which the workflow hands on, stops the next run without a commit. A word that names no
 * account, such as `true`, stops all of them: a slip must not send.
 */
function variableSays(environment: Environment, { accounts }: Config): (account: string) => string | null {
  const words = (environment.get('MERGECAST_FREEZE') ?? '').split(/[\s,]+/).filter(word => word !== '');
  const isOff = words.length === 0 || (words.length === 1 && /^(?:false|no|off|0)$/i.test(words[0]!));
  if (isOff) return () => null;
  const isForSome = words.every(word => Object.hasOwn(accounts, word));
  return account => (isForSome && !words.includes(account) ? null : `frozen by the variable MERGECAST_FREEZE`);
}

function wordsOf(freeze: Freeze | undefined): string | null {
  if (freeze === undefined) return null;
  const by = freeze.who === null ? '' : ` by ${freeze.who}`;
  const why = freeze.why === null ? '' : `: ${freeze.why}`;
  return `frozen since ${freeze.since.slice(0, 16).replace('T', ' ')} UTC${by}${why}`;
}

/** One that cannot be read stops everything. */
export async function freezesAt(branch: LedgerBranch, tip: string | null): Promise<Freezes> {
  const [bytes = null] = tip === null ? [] : await branch.readFiles(tip, [freezeFile]);
  const freezes = bytes === null ? none : readFreezes(bytes);
  if (freezes !== null) return freezes;
  throw new Failure('ledger.broken', `${freezeFile} cannot be read: it says what may not be sent`, {
    remedy: 'Restore the file from the history of the ledger branch.',
    state: 'Nothing was sent.',
  });
}
