import type { Payload } from '../model/payload.ts';
import type { PlannedTarget } from '../model/plan.ts';

/* From what the pipeline gives to what the tools say. */

export function targetDocument({ postId, post, account, state, reason, publishAt }: PlannedTarget) {
  return {
    post: postId,
    file: post.file,
    account: account.name,
    platform: account.platform,
    state,
    reason,
    publish_at: publishAt?.utc ?? null,
  };
}

export function partDocuments(payload: Payload | null) {
  return (payload?.parts ?? []).map(({ text, counts, media }) => ({
    text,
    counts: { ...counts },
    media: media.map(({ file, alt }) => ({ file, alt })),
  }));
}
