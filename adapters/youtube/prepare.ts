import type { PlatformContext, Prepared } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { Payload } from '../../src/model/payload.ts';
import { api, playlistsAnswer } from './api.ts';
import { call } from './call.ts';
import { ownChannel } from './channel.ts';
import { questionFault } from './faults.ts';
import { videoResource } from './resource.ts';
import { stepsOf } from './steps.ts';
import { accessToken } from './tokens.ts';

type Problem = Prepared['problems'][number];

/** Asks whose channel it is, and for all that could go wrong after the video is out. */
export async function prepare(
  payload: Payload,
  context: PlatformContext & { key: string; attemptedAt: number },
): Promise<Prepared | { fault: Fault }> {
  const channel = await ownChannel(context);
  if ('outcome' in channel) return { fault: channel };
  const playlists = await playlistProblems(payload, context);
  if ('outcome' in playlists) return { fault: playlists };
  const problems = [...timeProblems(payload, context), ...(await rightsProblems(payload, context)), ...playlists];
  return { problems, handle: { channel: channel.id } };
}

/** YouTube would publish at once what was to be published at a time that has passed. */
function timeProblems(payload: Payload, context: PlatformContext): Problem[] {
  const { publishAt } = videoResource(payload).status;
  if (publishAt === undefined || Date.parse(publishAt) > context.now()) return [];
  const message = `\`publish_at\` (${publishAt}) has passed, and YouTube would publish at once`;
  return [{ code: 'post.time', message, remedy: 'Choose a later time, or remove `publish_at` and `privacy`.' }];
}

/** A token that was given does not say what it may do; one that was made does. */
async function rightsProblems(payload: Payload, context: PlatformContext): Promise<Problem[]> {
  const token = await accessToken(context);
  const scopes = 'value' in token ? token.scopes : null;
  const needsAll = stepsOf(payload).some(({ kind }) => kind !== 'thumbnail');
  if (scopes === null || !needsAll || scopes.some(scope => /\/auth\/youtube(?:\.force-ssl)?$/.test(scope))) return [];
  const message = 'the refresh token has not the scope youtube.force-ssl, which captions and playlists need';
  return [{ code: 'credential.refused', message, remedy: 'Make one with that scope, or remove these options.' }];
}

async function playlistProblems(payload: Payload, context: PlatformContext): Promise<Problem[] | Fault> {
  const problems: Problem[] = [];
  for (const step of stepsOf(payload)) {
    if (step.kind !== 'playlist') continue;
    const url = api(context, 'playlists', { part: 'id', id: step.playlist });
    const answer = await call(context, { method: 'GET', url });
    if ('outcome' in answer) return answer;
    const read = answer.kind === 'answer' && answer.status === 200 ? playlistsAnswer.safeParse(answer.json) : null;
    if (!read?.success) return questionFault(answer, context);
    if (read.data.items.some(({ id }) => id === step.playlist)) continue;
    problems.push({
      code: 'post.option',
      message: `YouTube knows no playlist ${step.playlist}`,
      remedy: 'Copy the part behind `list=` of its address.',
    });
  }
  return problems;
}
