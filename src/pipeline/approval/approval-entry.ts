import { canonicalJson } from '../../content/canonical.ts';
import { saltedDigest } from '../../ledger/canonical.ts';
import type { PolicyFacts } from '../../model/approval.ts';
import type { Json } from '../../model/json.ts';
import type { AgentMark, ApprovalEntry, NewEntry, StoredPayload } from '../../model/ledger-entry.ts';
import type { PlannedTarget } from '../../model/plan.ts';
import { instant } from '../entries.ts';
import type { ApprovingWorld } from '../world.ts';
import { joined } from './agent-signs.ts';
import type { People } from './people.ts';

/** What a run writes down as approved, and what lies beside it. */
export interface Approved {
  entry: Extract<NewEntry, { kind: 'approval' }>;
  stored: StoredPayload;
}

type Stamping = Pick<ApprovingWorld, 'clock' | 'random' | 'run' | 'version'>;

/** That a target goes out as it is now. */
export function approve(target: PlannedTarget, people: People, commit: string | null, world: Stamping): Approved {
  const facts = { version: 1, digest: target.digest, facts: { ...target.made!.facts }, by: world.version };
  return approvalOf(placeOf(target), { ...facts, ...principalOf(target) }, agreed(target, people), commit, world);
}

/** That what is out of a target is removed, as its file says now. */
export function approveRetraction(
  target: PlannedTarget,
  people: People,
  commit: string | null,
  world: Stamping,
): Approved {
  const facts = { version: 1, source: target.post.source, ...principalOf(target) };
  return approvalOf({ ...placeOf(target), of: 'retraction' }, facts, agreed(target, people), commit, world);
}

/** That other policies hold for an account: their digest in hex, and the person for whom an agent proposed them. */
export function approvePolicies(
  { name, platform }: { name: string; platform: string },
  { policies, principal }: Omit<PolicyFacts, 'version'>,
  people: People,
  commit: string | null,
  world: Stamping,
): Approved {
  const place = { account: name, platform, post: '', of: 'policies' as const };
  const facts = { version: 1, policies, ...(principal === undefined ? {} : { principal }) };
  return approvalOf(place, facts, people, commit, world);
}

type Place = Pick<ApprovalEntry, 'account' | 'platform' | 'post' | 'of'>;

function placeOf({ account, postId }: PlannedTarget): Place {
  return { account: account.name, platform: account.platform, post: postId };
}

function principalOf({ post }: PlannedTarget): { principal?: string } {
  return post.agent === undefined ? {} : { principal: post.agent.principal };
}

/** What the file says of an agent counts beside what the host says. */
function agreed(target: { agent: AgentMark | null }, people: People): People {
  const agent = joined(target.agent, people.agent ?? null);
  return agent === null ? people : { ...people, agent };
}

function approvalOf(
  place: Place,
  payload: Json,
  people: People,
  commit: string | null,
  { clock, random, run }: Stamping,
): Approved {
  const hex = (bytes: number) => Buffer.from(random.bytes(bytes)).toString('hex');
  const salt = hex(16);
  const { clone, process, workflow, actor } = run;
  const entry = {
    kind: 'approval' as const,
    at: instant(clock.now()),
    ...place,
    approval: hex(10),
    payload: saltedDigest(salt, canonicalJson(payload)),
    ...people,
    run: { clone, process, workflow, actor, commit },
  };
  return { entry, stored: { version: 1, salt, payload } };
}
