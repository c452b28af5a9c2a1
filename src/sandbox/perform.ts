import type { Double } from './double.ts';
import { type FaultName, isRefusal } from './faults.ts';
import type { Incoming } from './incoming.ts';
import { gatewayPage, html, json, Refusal, type Reply, without } from './reply.ts';

/** A reply, or null for silence, and how it goes out. */
export interface Delivery {
  reply: Reply | null;
  manner: 'whole' | 'cut' | 'hold' | 'drip' | 'endless';
}

/** Does what a request asks, or what the fault makes of it. */
export async function perform(double: Double, request: Incoming, fault: FaultName | null): Promise<Delivery> {
  if (fault === null) return whole(await run(double, request));
  if (isRefusal(fault)) return whole(double.refuse(fault));
  switch (fault) {
    case 'cut':
      return { reply: null, manner: 'cut' };
    case 'redirect':
      return whole(json(302, {}, { location: `https://elsewhere.sandbox.test${request.path}` }));
    case 'ghost':
      return whole(await refusalsAsReplies(() => double.ghost(request)));
    default:
      return afterwards(fault, double, await run(double, request));
  }
}

/** The faults of an answer to something that was done. */
function afterwards(fault: AcceptingFault, double: Double, done: Reply): Delivery {
  switch (fault) {
    case 'accept-then-cut':
      return { reply: null, manner: 'cut' };
    case 'accept-then-500':
      return whole(double.refuse('500'));
    case 'accept-then-502-html':
      return whole(gatewayPage(502));
    case 'accept-then-504':
      return whole(gatewayPage(504));
    case 'slow':
      return { reply: null, manner: 'hold' };
    case 'drip':
      return { reply: done, manner: 'drip' };
    case 'endless':
      return { reply: done, manner: 'endless' };
    case 'unreadable':
      return whole(html(200, '<!doctype html><title>Welcome</title><p>Please accept our cookies.</p>'));
    case 'no-id':
      return whole(done.status < 300 ? without(done, double.identifyingMembers) : done);
  }
}

type AcceptingFault = Exclude<
  FaultName,
  '400' | '401' | '403' | '422' | '429' | '500' | '503' | 'cut' | 'redirect' | 'ghost'
>;

function run(double: Double, request: Incoming): Promise<Reply> {
  return refusalsAsReplies(() => double.handle(request));
}

async function refusalsAsReplies(action: () => Promise<Reply>): Promise<Reply> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof Refusal) return error.reply;
    throw error;
  }
}

function whole(reply: Reply): Delivery {
  return { reply, manner: 'whole' };
}
