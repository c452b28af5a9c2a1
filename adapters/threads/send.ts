import type { SendContext } from '../../src/model/adapter.ts';
import type { Fault, Outcome } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { outcomeOf } from '../kit/fault.ts';
import { identityOf } from './account.ts';
import { makeContainer, stillWorking } from './container.ts';
import { threadsHandle } from './handle.ts';
import { locate } from './locate.ts';
import { publish } from './publish.ts';
import { readReceipt } from './receipts.ts';
import { failureOf, untilReady } from './status.ts';
import { fileFault, rememberContainer, type Work } from './work.ts';

/** Sends the missing parts in order, each as a reply to the one before: a container first, and then its publish. */
export async function send(payload: Payload, context: SendContext): Promise<Outcome> {
  const receipts = [...context.receipts];
  const work: Work = { payload, context, handle: threadsHandle.parse(context.handle), checked: new Set() };
  const fault = await whyNot(work, receipts.length);
  if (fault !== null) return outcomeOf(fault, receipts, receipts.length + 1);
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const receipt = await sendPart(index, receipts.at(-1) ?? null, work);
    if ('outcome' in receipt) return outcomeOf(receipt, receipts, index + 1);
    receipts.push(receipt);
    await context.delivered(receipt);
  }
  return { outcome: 'delivered', code: 'sent', message: 'sent', receipts };
}

/** The files of all parts are looked at before the first part goes out, so that none breaks a thread. */
async function whyNot(work: Work, sent: number): Promise<Fault | null> {
  const { payload, handle, context } = work;
  if (sent === payload.parts.length) return null;
  const identity = await identityOf(context);
  if ('outcome' in identity) return identity;
  if (identity.id !== handle.account) return otherAccount;
  for (let index = sent; index < payload.parts.length; index += 1) {
    // What Threads has fetched already is not fetched again.
    for (const item of handle.containers[index] === undefined ? payload.parts[index]!.media : []) {
      const fault = await fileFault(item, work);
      if (fault !== null) return fault;
    }
  }
  return null;
}

/** What an earlier attempt made is gone on with: a second container could become a second post. */
async function sendPart(index: number, parent: Receipt | null, work: Work): Promise<Receipt | Fault> {
  const earlier = work.handle.containers[index];
  const result = earlier === undefined ? null : await goOn(earlier, index, parent, work);
  if (result !== null) return result;
  // A container that Threads loses sight of is worth one more, since each publish of it was surely refused.
  const first = await begin(index, parent, work);
  const second = first === 'not-visible' ? await begin(index, parent, work) : first;
  if (second !== 'not-visible') return second;
  await rememberContainer(work, index, work.handle.containers[index]!.id, false);
  return notVisible;
}

async function begin(index: number, parent: Receipt | null, work: Work): Promise<Receipt | 'not-visible' | Fault> {
  const { payload, context } = work;
  const { media } = payload.parts[index]!;
  const container = await makeContainer(index, parent, work);
  if (typeof container !== 'string') return container;
  const look = await untilReady(container, media, context);
  switch (look.state) {
    case 'ready':
      return publishPart(container, index, work);
    case 'over':
      return failureOf(look.reason, media);
    case 'silent':
      return look.fault;
    case 'out':
      return alreadyOut;
    case 'working':
    case 'gone':
      // A later run goes on with what Threads is working on.
      await rememberContainer(work, index, container, false);
      return stillWorking(media);
  }
}

async function publishPart(container: string, index: number, work: Work): Promise<Receipt | 'not-visible' | Fault> {
  await rememberContainer(work, index, container, true);
  const id = await publish(container, work.context);
  if (typeof id !== 'string' || id === 'not-visible') return id;
  return readReceipt(id, container, index, work);
}

/**
 * Goes on with the container of an earlier attempt; null where it will never be out, so that another may be made. The core
 * calls this only where nothing was out, or a person said so. Even then Threads has the last word.
 */
async function goOn(
  { id, asked }: { id: string; asked: boolean },
  index: number,
  parent: Receipt | null,
  work: Work,
): Promise<Receipt | Fault | null> {
  const { payload, context } = work;
  const { media } = payload.parts[index]!;
  const look = await untilReady(id, media, context);
  switch (look.state) {
    case 'ready': {
      const published = await publishPart(id, index, work);
      if (published !== 'not-visible') return published;
      return asked ? alreadyOut : null;
    }
    case 'out':
      return alreadyOut;
    case 'over':
      return null;
    case 'working':
      return stillWorking(media);
    case 'silent':
      return look.fault;
    case 'gone': {
      // After a publish that ended unclear, that can mean that it is out.
      if (!asked) return null;
      const located = await locate(payload, index, parent?.id ?? null, new Set(), context);
      return 'none' in located ? null : alreadyOut;
    }
  }
}

const otherAccount: Fault = {
  outcome: 'rejected',
  code: 'platform.conflict',
  message: 'Threads: an earlier attempt was made for another account than the one that the token belongs to',
  retryAt: null,
};

/** The next look, which knows the ids of other posts, finds out under which id. */
const alreadyOut: Fault = {
  outcome: 'unknown',
  code: 'platform.processing',
  message: 'Threads has this part already, or may have it; nothing was sent again',
  retryAt: null,
};

const notVisible: Fault = {
  outcome: 'throttled',
  code: 'platform.error',
  message: 'Threads made the post ready and then did not find it; nothing is out, and a later run tries again',
  retryAt: null,
};
