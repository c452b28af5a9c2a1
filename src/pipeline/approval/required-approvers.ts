import type { Provenance } from '../../model/approval.ts';
import type { Config } from '../../model/config.ts';
import { Failure } from '../../model/failure.ts';
import type { ApprovalEntry } from '../../model/ledger-entry.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import type { ApproverRule, Policy } from '../../model/policy.ts';

/** Who answers for a target; null where nothing was written down yet. */
export type Answering = Pick<ApprovalEntry, 'pull_request' | 'approved' | 'wrote'> | null;

/** The rules of an account that say who has to approve. */
export function approverRulesOf(account: string, policies: readonly Policy[]): ApproverRule[] {
  return policies.flatMap(({ accounts, approvals }) =>
    accounts.has(account) && approvals !== null ? [approvals] : [],
  );
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

/** A plan says who has to approve what is yet to go out; whether they have, only the host of the repository can tell. */
export function withApproverNotes(targets: PlannedTarget[], { policies }: Pick<Config, 'policies'>): PlannedTarget[] {
  if (policies.every(({ approvals }) => approvals === null)) return targets;
  return targets.map(target => {
    const isToCome = target.state === 'due' || target.state === 'waiting';
    const rules = isToCome ? approverRulesOf(target.account.name, policies) : [];
    const notes = rules.map(rule => `its policy asks for ${ruleWords(rule)} before it goes out`);
    return notes.length === 0 ? target : { ...target, notes: [...target.notes, ...notes] };
  });
}

/** What a rule asks for. */
export function ruleWords({ count, people, teams }: ApproverRule): string {
  const of = [...people, ...teams.map(({ organization, slug }) => `${organization}/${slug}`)];
  const whose = of.length === 0 ? '' : ` of ${of.join(', ')}`;
  return `${count === 1 ? 'an approval' : `${count} approvals`}${whose}`;
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
