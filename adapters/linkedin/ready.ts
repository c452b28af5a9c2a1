import type { PlatformContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { mediaFault } from '../kit/fault.ts';
import { quote } from '../kit/quote.ts';
import { waited } from '../kit/waited.ts';
import { mediaAnswer } from './answers.ts';
import { call } from './api.ts';
import { questionFault } from './faults.ts';

interface Sent {
  media: PayloadMedia;
  urn: string;
}

/** How long one run waits for all files together, in milliseconds; later runs wait on. */
const patience = 150_000;
const longestPause = 15_000;

/** Looks until each file can be shown; null when all of them can. */
export async function whenReady(files: readonly Sent[], context: PlatformContext): Promise<Fault | null> {
  const until = context.now() + patience;
  for (const file of files) {
    const end = await follow(file, until, context);
    // A token that may only post for its member is not told of any file, so that one wait has to do for all.
    if (end === 'hidden') return (await waited(blindWait(files), context)) ? null : stopped;
    if (end !== 'ready') return mediaFault(end, file.media.file);
  }
  return null;
}

async function follow({ urn }: Sent, until: number, context: PlatformContext): Promise<'ready' | 'hidden' | Fault> {
  for (let pause = 1000; ; pause = Math.min(2 * pause, longestPause)) {
    const look = await lookAt(urn, context);
    if (look !== 'working') return look;
    if (context.now() + pause > until) return tooSlow;
    if (!(await waited(pause, context))) return stopped;
  }
}

async function lookAt(urn: string, context: PlatformContext): Promise<'ready' | 'working' | 'hidden' | Fault> {
  const path = `${urn.split(':')[2]}s/${encodeURIComponent(urn)}`;
  const answer = await call(context, { method: 'GET', path });
  if ('outcome' in answer) return answer;
  if (answer.kind === 'answer' && answer.status === 403) return 'hidden';
  const read = answer.kind === 'answer' && answer.status === 200 ? mediaAnswer.safeParse(answer.json) : null;
  if (!read?.success) return questionFault(answer, context);
  const { status, processingFailureReason: reason } = read.data;
  if (status === 'AVAILABLE') return 'ready';
  if (status !== 'PROCESSING_FAILED') return 'working';
  const message = `LinkedIn could not process it: ${reason ? quote(reason) : 'it gives no reason'}`;
  return { outcome: 'rejected', code: 'platform.media', message, retryAt: null };
}

/** Some seconds, and more for a large video. */
function blindWait(files: readonly Sent[]): number {
  const [largest] = files.filter(({ media }) => media.kind === 'video').map(({ media }) => media.size);
  return largest === undefined ? 5000 : 10_000 + Math.min(Math.ceil(largest / 5000), 110_000);
}

/** Nothing is out. A later run goes on waiting, for a video without sending it again. */
const tooSlow: Fault = {
  outcome: 'throttled',
  code: 'platform.absent',
  message: 'LinkedIn is still processing it; nothing is out, and a later run goes on',
  retryAt: null,
};

const stopped: Fault = { outcome: 'throttled', code: 'run.stopped', message: 'the run was stopped', retryAt: null };
