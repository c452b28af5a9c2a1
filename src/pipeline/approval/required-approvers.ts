import type { Provenance } from '../../model/approval.ts';
import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { AgentMark, ApprovalEntry } from '../../model/ledger-entry.ts';
import type { PlannedTarget, TargetState } from '../../model/plan.ts';
import type { ApproverRule, Policy } from '../../model/policy.ts';
import type { LedgerView } from '../ledger-view.ts';
import { isApprovedRetraction } from './judge-approval.ts';

/** Who answers for a target; null where nothing was written down yet. */
export type Answering = Pick<ApprovalEntry, 'way' | 'pull_request' | 'approved' | 'wrote' | 'agent'> | null;

/** Who proposed something; `unknown` where a person may have, and nobody could be asked. */
export type Proposer = 'person' | 'agent' | 'unknown';

/** One sign of an agent is enough; that there is none says something only where the host was asked, or a person looked. */
export function proposerOf(agent: AgentMark | null, answering: Answering): Proposer {
  if (agent !== null || answering?.agent !== undefined) return 'agent';
  return answering === null || answering.way === 'unknown' ? 'unknown' : 'person';
}

/** The rules of an account that say who has to approve; those for agents hold for everybody who is not known to be a person. */
export function approverRulesOf(account: string, policies: readonly Policy[], proposer: Proposer): ApproverRule[] {
  return policies
    .filter(({ accounts }) => accounts.has(account))
    .flatMap(({ approvals, agents }) => [approvals, proposer === 'person' ? null : agents.approvals])
    .filter(rule => rule !== null);
}

/** Of a target. To take back is not to publish: a person may do that in a hurry, and what an agent proposed may not. */
export function approverRulesFor(
  { state, account }: Pick<PlannedTarget, 'state' | 'account'>,
  policies: readonly Policy[],
  proposer: Proposer,
): ApproverRule[] {
  const rules = approverRulesOf(account.name, policies, proposer);
  return state === 'retract' ? rules.filter(({ isOfAgents }) => isOfAgents) : rules;
}

/** Whether any rule may ask for an approval, whoever proposed something. */
export function asksForApprovals(policies: readonly Policy[]): boolean {
  return policies.some(({ approvals, agents }) => approvals !== null || agents.approvals !== null);
}

/**
 * What is missing of the approvals that policies ask for, in words; null where nothing is. Where nobody can say who is in
 * a team, its members do not count: what cannot be known lets nothing go out.
 */
export async function missingApprovals(
  answering: Answering,
  rules: readonly ApproverRule[],
  isMember: Provenance['isMember'] | null,
): Promise<string | null> {
  const missing: string[] = [];
  for (const rule of rules) {
    const counted = await countedOf(answering, rule, isMember);
    if (counted.length < rule.count) missing.push(`${ruleWords(rule)}, and ${haveWords(answering, counted)}`);
  }
  return missing.length === 0 ? null : `its policy asks for ${missing.join('; and for ')}`;
}

/** Why a target is held that is due, or to be taken back, with those who answer for it; null where it is not. */
export async function heldReason(
  target: PlannedTarget,
  answering: Answering,
  policies: readonly Policy[],
  isMember: Provenance['isMember'] | null,
): Promise<string | null> {
  const proposer = proposerOf(target.agent, answering);
  const rules = approverRulesFor(target, policies, proposer);
  const missing = await missingApprovals(answering, rules, isMember);
  const isUnknown = proposer === 'unknown' && rules.some(({ isOfAgents }) => isOfAgents);
  return missing !== null && isUnknown ? `${missing}; nobody could be asked whether an agent proposed it` : missing;
}

/**
 * What a run wrote down as approved, and holds for want of approvals, the next one holds too. Who is in a team a plan
 * cannot ask.
 */
export async function withKnownHolds(
  targets: PlannedTarget[],
  { policies }: Pick<Config, 'policies'>,
  view: Pick<LedgerView, 'record' | 'stored'>,
): Promise<PlannedTarget[]> {
  if (!asksForApprovals(policies)) return targets;
  return Promise.all(
    targets.map(async target => {
      const isKnown =
        target.state === 'retract'
          ? isApprovedRetraction(target, view)
          : target.state === 'due' && target.approval.kind === 'same';
      const answering = isKnown ? (view.record(target.postId, target.account.name)?.approval ?? null) : null;
      const hasTeams = approverRulesFor(target, policies, 'unknown').some(({ teams }) => teams.length > 0);
      const reason = answering === null || hasTeams ? null : await heldReason(target, answering, policies, null);
      return reason === null ? target : { ...target, state: 'held', reason };
    }),
  );
}

const toCome: Partial<Record<TargetState, string>> = {
  due: 'goes out',
  waiting: 'goes out',
  retract: 'is taken back',
};

/**
 * A plan says who has to approve what is yet to go out; whether they have, only the host of the repository can tell. It
 * alone can tell too who proposed what says nothing of an agent: `strict` says what then holds, and else it is a person's.
 */
export function withApproverNotes(
  targets: PlannedTarget[],
  { policies }: Pick<Config, 'policies'>,
  view: Pick<LedgerView, 'record'>,
  strict: boolean,
): PlannedTarget[] {
  if (!asksForApprovals(policies)) return targets;
  return targets.map(target => {
    const what = toCome[target.state];
    if (what === undefined) return target;
    const approval = view.record(target.postId, target.account.name)?.approval ?? null;
    const proposer = target.agent === null && !strict ? 'person' : proposerOf(target.agent, approval);
    const notes = approverRulesFor(target, policies, proposer).map(rule => {
      const unless =
        rule.isOfAgents && proposer === 'unknown' ? ', unless the host says that a person proposed it' : '';
      return `its policy asks for ${ruleWords(rule)} before it ${what}${unless}`;
    });
    return notes.length === 0 ? target : { ...target, notes: [...target.notes, ...notes] };
  });
}

/** What a rule asks for. */
export function ruleWords({ isOfAgents, count, people, teams }: ApproverRule): string {
  const of = [...people, ...teams.map(({ organization, slug }) => `${organization}/${slug}`)];
  const whose = of.length === 0 ? '' : ` of ${of.join(', ')}`;
  const what = isOfAgents ? ' of what an agent proposed' : '';
  return `${count === 1 ? 'an approval' : `${count} approvals`}${what}${whose === '' || what === '' ? whose : `, by ${of.join(', ')},`}`;
}

function haveWords(answering: Answering, counted: readonly string[]): string {
  if (answering?.pull_request == null) return 'no pull request is known that somebody could have approved';
  return `#${answering.pull_request.number} has ${counted.length === 0 ? 'none that counts' : `that of ${counted.join(', ')}`}`;
}

async function countedOf(
  answering: Answering,
  rule: ApproverRule,
  isMember: Provenance['isMember'] | null,
): Promise<string[]> {
  if (answering?.pull_request == null) return [];
  const counted: string[] = [];
  for (const login of answering.approved) {
    if (rule.except.has('author') && isSame(login, answering.wrote)) continue;
    if (rule.except.has('bots') && login.endsWith('[bot]')) continue;
    if (await isNamed(login, rule, isMember)) counted.push(login);
  }
  return counted;
}

async function isNamed(
  login: string,
  { people, teams }: ApproverRule,
  isMember: Provenance['isMember'] | null,
): Promise<boolean> {
  if (people.length + teams.length === 0 || people.some(name => isSame(name, login))) return true;
  for (const team of isMember === null ? [] : teams) {
    try {
      if (await isMember!(team, login)) return true;
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
    }
  }
  return false;
}

/** The host takes logins in any letter case. */
function isSame(one: string, other: string | null): boolean {
  return one.toLowerCase() === other?.toLowerCase();
}
