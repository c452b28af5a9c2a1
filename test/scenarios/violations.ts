/*
 * The one judge of all simulations: it holds what the ledger says against what stands on the platforms. Every target is
 * live exactly once, or the ledger says honestly that it does not know.
 */

/** A target that has to be out at the end. */
export interface Expected {
  post: string;
  account: string;
  /** Which of the places it goes to; the ids of live posts are unique within one. */
  place: string;
  parts: { text: string; media: number }[];
}

/** What the ledger knows of a target, in the words of `status`. */
export interface Known {
  post: string;
  account: string;
  state: string;
  receipts: readonly { part: number; id: string }[];
}

/** A post that is live, from the double's own record. */
export interface Live {
  place: string;
  id: string;
  text: string;
  replyTo: string | null;
  media: number;
}

export interface History {
  expected: readonly Expected[];
  known: readonly Known[];
  live: readonly Live[];
  /** How many posts were ever made, by place; nothing is ever removed, so it is the number of live ones. */
  creates: Readonly<Record<string, number>>;
  /** Whether the ledger is whole. */
  verified: boolean;
}

/** Each fault of a history in one sentence; none where all is as it must be. */
export function violations(history: History): string[] {
  const { expected, known, live, creates, verified } = history;
  const unclaimed = new Map(live.map(post => [nameOf(post.place, post.id), post]));
  const found = verified ? [] : ['the ledger does not verify'];
  const doubtful: Expected[] = [];
  for (const target of expected) {
    const record = known.find(({ post, account }) => post === target.post && account === target.account);
    if (record?.state === 'delivered') found.push(...claim(target, record, unclaimed));
    else if (record?.state === 'unknown') doubtful.push(target);
    else found.push(`${target.post}@${target.account} is not out: ${record?.state ?? 'nothing is known of it'}`);
  }
  for (const target of doubtful) claimDoubtful(target, unclaimed);
  for (const post of unclaimed.values()) found.push(`${post.place} has "${post.text}" (${post.id}) once too often`);
  for (const [place, count] of Object.entries(creates)) {
    const there = live.filter(post => post.place === place).length;
    if (count !== there) found.push(`${place} made ${count} posts and has ${there}`);
  }
  return found;
}

/** Takes the posts that the receipts name from those that nobody has claimed yet. */
function claim({ post, account, place, parts }: Expected, { receipts }: Known, unclaimed: Map<string, Live>): string[] {
  const name = `${post}@${account}`;
  if (receipts.length !== parts.length) return [`${name} has ${receipts.length} receipts for ${parts.length} parts`];
  const found: string[] = [];
  for (const [index, { text, media }] of parts.entries()) {
    const { id } = receipts[index]!;
    const there = unclaimed.get(nameOf(place, id));
    unclaimed.delete(nameOf(place, id));
    const part = `part ${index + 1} of ${name}`;
    if (there === undefined) found.push(`${part} is ${id}, which is not live or is another target's`);
    else if (there.text !== text) found.push(`${part} should say "${text}" and says "${there.text}"`);
    else if (there.media !== media) found.push(`${part} has ${there.media} media instead of ${media}`);
    else if (there.replyTo !== (receipts[index - 1]?.id ?? null)) found.push(`${part} answers ${there.replyTo}`);
  }
  return found;
}

/** A target in doubt may be out, and then each part once. */
function claimDoubtful({ place, parts }: Expected, unclaimed: Map<string, Live>): void {
  for (const { text } of parts) {
    const there = [...unclaimed.values()].find(post => post.place === place && post.text === text);
    if (there !== undefined) unclaimed.delete(nameOf(place, there.id));
  }
}

function nameOf(place: string, id: string): string {
  return `${place} ${id}`;
}
