import type { FindContext } from '../../src/model/adapter.ts';
import type { Finding } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import type { Receipt } from '../../src/model/receipt.ts';
import { waited } from '../kit/waited.ts';
import { organizationOf } from './account.ts';
import { linkedinHandle } from './handle.ts';
import { findComment, findPost, findRepeated, type Match } from './look.ts';

/** What is not seen by two looks, so far apart, is not there: how far LinkedIn's lists lag is not documented. */
const secondLook = 5000;

/**
 * An organization's posts can be listed. A person's cannot be read at all, so that only a part that LinkedIn was never
 * asked for is known not to be out; about the others a person has to say.
 */
export async function find(payload: Payload, context: FindContext): Promise<Finding> {
  const receipts = [...context.receipts];
  if (organizationOf(context.account) === null) return unasked(receipts, context);
  for (let index = receipts.length; index < payload.parts.length; index += 1) {
    const match = await lookTwice(() => findPart(payload, index, receipts[0], context), context);
    if (match.kind === 'unclear') return { found: 'unclear', message: match.message };
    if (match.kind === 'none') return absent(receipts);
    receipts.push(match.receipt);
  }
  return { found: 'all', receipts };
}

function absent(receipts: Receipt[]): Finding {
  return receipts.length === 0 ? { found: 'none' } : { found: 'some', receipts };
}

function unasked(receipts: Receipt[], context: FindContext): Finding {
  const { asked } = linkedinHandle.parse(context.handle);
  if (asked <= receipts.length) return absent(receipts);
  return { found: 'unclear', message: "LinkedIn lets no app read a person's posts: look whether it is there" };
}

async function findPart(
  payload: Payload,
  index: number,
  post: Receipt | undefined,
  context: FindContext,
): Promise<Match> {
  if (post !== undefined) return findComment(payload.parts[index]!, post, context);
  const { duplicate } = linkedinHandle.parse(context.handle);
  return duplicate === null ? findPost(payload, context) : findRepeated(duplicate, payload, context);
}

async function lookTwice(look: () => Promise<Match>, context: FindContext): Promise<Match> {
  const first = await look();
  if (first.kind !== 'none') return first;
  return (await waited(secondLook, context)) ? look() : { kind: 'unclear', message: 'the run was stopped' };
}
