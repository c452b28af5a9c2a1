import type { PolicyFile } from '../../model/policy.ts';
import { type Change, fromTo, isSame, keysOfBoth, listed, quoted, without } from './words.ts';

/** What holds for posts. One that is for the same accounts as before is the same policy, changed. */
export function policyChanges(
  before: readonly PolicyFile[],
  now: readonly PolicyFile[],
  milliseconds: (duration: string) => number,
): Change[] {
  const left = [...before];
  const changes: Change[] = [];
  for (const [index, policy] of now.entries()) {
    const field = ['policies', index];
    const at = pairOf(policy, left);
    const [earlier] = at === -1 ? [] : left.splice(at, 1);
    changes.push(...ruleChanges(earlier ?? { for: policy.for }, policy, field, milliseconds));
  }
  for (const policy of left) changes.push(...ruleChanges(policy, { for: policy.for }, ['policies'], milliseconds));
  return changes;
}

function pairOf(policy: PolicyFile, left: readonly PolicyFile[]): number {
  const same = left.findIndex(other => isSame(other, policy));
  return same !== -1 ? same : left.findIndex(other => isSame([...other.for].sort(), [...policy.for].sort()));
}

interface Rule<T> {
  before: T | undefined;
  now: T | undefined;
  /** For whom it holds, in words. */
  whom: string;
  milliseconds: (duration: string) => number;
}

type Approvals = PolicyFile['approvals'];
type Told = Omit<Change, 'field'>[];
type Rules = { [K in keyof Required<PolicyFile>]: (rule: Rule<NonNullable<PolicyFile[K]>>) => Told };

/** Every key of a policy has its words here. */
const rules = {
  // Told as the end of one policy and the beginning of another.
  for: () => [],
  per_day: rule => capWords('daily cap', rule),
  per_hour: rule => capWords('hourly cap', rule),
  per_pull_request: rule => capWords('cap on posts in one pull request', rule),
  gap: ({ before, now, whom, milliseconds }) => {
    const lengths = [before, now].map(each => (each === undefined ? 0 : milliseconds(each)));
    const weight = lengths[1]! < lengths[0]! ? 'weakens' : 'strengthens';
    return [{ weight, sentence: `the least gap between two posts for ${whom} goes ${fromTo(before, now)}` }];
  },
  timezone: ({ before, now, whom }) => [
    { weight: 'other', sentence: `the zone of quiet hours and blackouts for ${whom} goes ${fromTo(before, now)}` },
  ],
  quiet: rule => listWords('quiet hours', 'quiet hours', rule),
  blackout: rule => listWords('days without posts', 'days without posts', rule),
  require: rule => listWords('what has to be said', 'what has to be said', rule),
  ban: ({ before, now, whom }) => [
    ...listWords('banned words', 'a ban of words', { ...ofNothing, before: before?.words, now: now?.words, whom }),
    ...listWords('banned patterns', 'a ban of patterns', {
      ...ofNothing,
      before: before?.patterns,
      now: now?.patterns,
      whom,
    }),
  ],
  links: ({ before, now, whom }) => {
    if (before === undefined) {
      return [{ weight: 'strengthens', sentence: `links of ${whom} may lead to ${listed(now!.allow)} alone` }];
    }
    if (now === undefined) {
      return [
        { weight: 'weakens', sentence: `links of ${whom} may lead anywhere, before to ${listed(before.allow)} alone` },
      ];
    }
    const [more, fewer] = [without(now.allow, before.allow), without(before.allow, now.allow)];
    return [
      ...told('weakens', more, `links of ${whom} may lead to ${listed(more)} too`),
      ...told('strengthens', fewer, `links of ${whom} may not lead to ${listed(fewer)} any more`),
    ];
  },
  alt: ({ now, whom }) => [
    now === undefined
      ? { weight: 'weakens', sentence: `pictures for ${whom} need no alternative text any more` }
      : { weight: 'strengthens', sentence: `pictures for ${whom} need alternative text` },
  ],
  approvals: ({ before, now, whom }) => approvalWords(before, now, `posts to ${whom}`),
  agents: ({ before, now, whom }) => [
    ...approvalWords(before?.approvals, now?.approvals, `posts of agents to ${whom}`),
    ...proposalWords(before?.open_proposals, now?.open_proposals, whom),
  ],
} satisfies Rules;

/** Of one that is there now and was not before, or the other way round. */
function proposalWords(before: number | undefined, now: number | undefined, whom: string): Told {
  return before === now ? [] : capWords('cap on open pull requests of agents', { ...ofNothing, before, now, whom });
}

function approvalWords(before: Approvals, now: Approvals, whose: string): Told {
  if (isSame(before, now)) return [];
  if (before === undefined) {
    return [{ weight: 'strengthens', sentence: `${whose} need ${approvalsIn(now!)} before they go out` }];
  }
  if (now === undefined) {
    return [{ weight: 'weakens', sentence: `${whose} need no approval any more, before ${approvalsIn(before)}` }];
  }
  const isNarrower = before.by === undefined || (now.by !== undefined && without(now.by, before.by).length === 0);
  const isStricter = now.count >= before.count && isNarrower && without(before.except, now.except).length === 0;
  const sentence = `${whose} need ${approvalsIn(now)}, before ${approvalsIn(before)}`;
  return [{ weight: isStricter ? 'strengthens' : 'weakens', sentence }];
}

function approvalsIn({ count, by, except }: NonNullable<Approvals>): string {
  const whose = by === undefined ? '' : ` of ${listed(by)}`;
  const out = except.length === 0 ? '' : `, that of ${listed(except)} not counted`;
  return `${count === 1 ? 'an approval' : `${count} approvals`}${whose}${out}`;
}

const ofNothing = { milliseconds: () => 0 };

function ruleChanges(
  before: PolicyFile,
  now: PolicyFile,
  field: readonly (string | number)[],
  milliseconds: (duration: string) => number,
): Change[] {
  const whom = listed(now.for);
  return keysOfBoth(before, now).flatMap(key => {
    const [earlier, later] = [before, now].map(policy => (policy as Record<string, unknown>)[key]);
    if (isSame(earlier, later) || key === 'for') return [];
    const words = (rules as Record<string, ((rule: Rule<never>) => Told) | undefined>)[key];
    const said = words?.({ before: earlier as never, now: later as never, whom, milliseconds }) ?? [];
    // What nobody has words for is shown as it is written, and for what it may be.
    const unsaid = {
      weight: 'weakens' as const,
      sentence: `for ${whom}, ${quoted(key)} goes ${fromTo(earlier, later)}`,
    };
    return (said.length > 0 ? said : [unsaid]).map(each => ({ ...each, field: [...field, key] }));
  });
}

function capWords(what: string, { before, now, whom }: Rule<number>): Told {
  if (before === undefined) return [{ weight: 'strengthens', sentence: `this sets the ${what} for ${whom} to ${now}` }];
  if (now === undefined) {
    return [{ weight: 'weakens', sentence: `this takes away the ${what} for ${whom}, which was ${before}` }];
  }
  return now > before
    ? [{ weight: 'weakens', sentence: `this raises the ${what} for ${whom} ${fromTo(before, now)}` }]
    : [{ weight: 'strengthens', sentence: `this lowers the ${what} for ${whom} ${fromTo(before, now)}` }];
}

function listWords(
  some: string,
  all: string,
  { before = [], now = [], whom }: Pick<Rule<readonly unknown[]>, 'before' | 'now' | 'whom'>,
): Told {
  const [more, fewer] = [without(now, before), without(before, now)];
  const values = (list: readonly unknown[]) => list.map(quoted).join(', ');
  const gone =
    now.length === 0 ? `this takes away ${all} for ${whom}` : `this shortens the list of ${some} for ${whom}`;
  return [
    ...told('weakens', fewer, `${gone}: ${values(fewer)}`),
    ...told('strengthens', more, `this adds to the list of ${some} for ${whom}: ${values(more)}`),
  ];
}

function told(weight: Change['weight'], list: readonly unknown[], sentence: string): Told {
  return list.length === 0 ? [] : [{ weight, sentence }];
}
