import type { RenderInput } from '../../src/model/adapter.ts';
import { type Issue, issue } from '../../src/model/issue.ts';
import { mostFrames } from '../mastodon.limits.ts';
import type { MastodonOptions } from './options.ts';

/** A server cuts what is longer, and says nothing. */
export function videoIssues({ media, file, positionOf, account }: RenderInput<MastodonOptions>): Issue[] {
  return media.flatMap(({ video, file: name, index }) => {
    const frames = video === undefined ? 0 : Math.floor((video.milliseconds / 1000) * video.frameRate);
    if (frames <= mostFrames) return [];
    const path = ['media', index, 'file'];
    const place = { file, position: positionOf(path), field: path.join('.') };
    const message = `${account.name}: ${name} has about ${frames} frames; Mastodon cuts a video after ${mostFrames}`;
    return [issue('media.video', place, message, 'Cut the video, or give it fewer frames a second.')];
  });
}
