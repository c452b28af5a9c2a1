import type { Clock, Random } from '../model/ports.ts';
import { Consents } from './consents.ts';
import { FaultQueue, type RefusalName, type RefusalStatus, type RequestKind } from './faults.ts';
import type { Incoming } from './incoming.ts';
import type { Reply } from './reply.ts';
import type { LoggedRequest } from './request-log.ts';
import type { ShownPost } from './shown-post.ts';

/** A platform's local double: what the server, the faults and the timeline need to know of it. */
export abstract class Double {
  abstract readonly platform: string;
  /** The largest request that it reads. */
  abstract readonly maxBytes: number;
  /** Members of an answer that name what was made. */
  abstract readonly identifyingMembers: readonly string[];
  /** Where it listens; empty as long as it does not. */
  origin = '';
  readonly requests: LoggedRequest[] = [];
  /** How many posts were ever created. */
  creates = 0;
  readonly faults: FaultQueue;
  readonly clock: Clock;
  readonly random: Random;
  readonly consents: Consents;

  constructor(clock: Clock, random: Random, refusal: RefusalStatus) {
    this.clock = clock;
    this.random = random;
    this.consents = new Consents(clock, random);
    this.faults = new FaultQueue(refusal);
  }

  /** The live posts, newest first. */
  abstract posts(): ShownPost[];
  abstract kindOf(request: Incoming): RequestKind;
  abstract handle(request: Incoming): Promise<Reply>;
  /** Says no in the platform's own form. */
  abstract refuse(status: RefusalName): Reply;
  /** Answers a create or an upload like a success, and stores nothing. */
  abstract ghost(request: Incoming): Promise<Reply>;

  /** `NAME:COUNT[:WHERE[:SKIP]]` */
  fault(specification: string): void {
    this.faults.add(specification);
  }

  /** Forgets posts, media, requests and faults. Accounts, their tokens and the switches stay. */
  reset(): void {
    this.requests.length = 0;
    this.creates = 0;
    this.faults.clear();
  }
}
