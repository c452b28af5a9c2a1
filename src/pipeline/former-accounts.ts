import { standingOf, type TargetRecord } from '../ledger/state.ts';
import type { Account } from '../model/config.ts';
import { targetName } from '../model/plan.ts';
import { samePayload, sameSource } from './ledger-view.ts';
import type { JudgedTarget, Judging, Verdict } from './plan-target.ts';

/**
 * What went out to an account that the config no longer has. An account that was given another name looks like a new one,
 * to which nothing was sent: whether it is the old one, `formerly` says. Null where there is no such thing.
 */
export function judgeFormer(
  { post, postId, account, payload }: Pick<JudgedTarget, 'post' | 'postId' | 'account' | 'payload'>,
  { view, config }: Pick<Judging, 'view' | 'config'>,
): Verdict | null {
  const { formerly } = account;
  const own = formerRecords(postId, account, { view, config }).find(mayBeOut);
  if (own === undefined) return null;
  const name = targetName(own.post, own.account);
  const when = own.at.slice(0, 10);
  if (formerly === undefined) {
    const reason = `it went out on ${when} as ${name}, an account that the config no longer has; if ${account.name} is that one by another name, give it \`formerly: [${own.account}]\`, else \`formerly: []\``;
    return { state: 'held', reason };
  }
  const standing = standingOf(own);
  if (standing === 'retracted') return { state: 'retracted', reason: `it was taken back on ${when} as ${name}` };
  if (post.retract.includes(account.name))
    return byOldName(`its file takes it back, and it went out on ${when} as ${name}`);
  switch (standing) {
    case 'delivered':
      if (sameSource(view, own, post.source) === false && samePayload(view, own, payload) === false) {
        const edited = `it went out on ${when} as ${name}; the text was changed since`;
        if (post.update.includes(account.name)) return byOldName(edited);
        return { state: 'edited', reason: `${edited}, and that does not go out by itself` };
      }
      return { state: 'adopted', reason: `it went out on ${when} as ${name} and counts as sent` };
    case 'adopted':
      return { state: 'adopted', reason: `it went out on ${when} as ${name} and counts as sent` };
    default:
      return {
        state: 'held',
        reason: `it may have gone out on ${when} as ${name}, at least in part; put that account back into the config until it is settled`,
      };
  }
}

/** What only the account can do under whose name it went out. */
function byOldName(what: string): Verdict {
  return {
    state: 'held',
    reason: `${what}: put that account back into the config until that is done, or do it by hand`,
  };
}

/** What the ledger knows of a post and an account, under all names that the account may have had. */
export function recordsUnder(
  post: string,
  account: Account,
  judging: Pick<Judging, 'view' | 'config'>,
): TargetRecord[] {
  const own = judging.view.record(post, account.name);
  return [...(own === undefined ? [] : [own]), ...formerRecords(post, account, judging)];
}

function formerRecords(post: string, account: Account, { view, config }: Pick<Judging, 'view' | 'config'>) {
  const { formerly } = account;
  return view.recordsOf(post).filter(record => {
    if (Object.hasOwn(config.accounts, record.account) || !canBe(record, account)) return false;
    return formerly === undefined || formerly.includes(record.account);
  });
}

/** What was adopted by a person's word names no platform. */
function canBe({ platform }: TargetRecord, account: Account): boolean {
  return platform === null || platform === account.platform;
}

function mayBeOut(record: TargetRecord): boolean {
  const standing = standingOf(record);
  return record.receipts.length > 0 || ['delivered', 'adopted', 'retracted', 'unknown', 'open'].includes(standing);
}
