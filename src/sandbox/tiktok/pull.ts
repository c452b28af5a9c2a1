import { createHash } from 'node:crypto';
import type { PullSource, TiktokState } from './state.ts';

const mostBytes = 20_000_000;

/**
 * Fetches photos from where they are public, as TikTok does after it was asked to: that it could not is told by the
 * status alone. https://developers.tiktok.com/doc/content-posting-api-media-transfer-guide
 */
export function pullPhotos(state: TiktokState, urls: readonly string[]): PullSource {
  const photos: PullSource['photos'] = [];
  const failed = (failReason: string): PullSource => ({ kind: 'pull', urls, photos: [], failReason });
  for (const url of urls) {
    const file = state.hosted.get(url);
    if (file === undefined) return failed('photo_pull_failed');
    const type = typeOf(file.bytes);
    if (type === null) return failed('file_format_check_failed');
    if (file.bytes.length > mostBytes) return failed('picture_size_check_failed');
    photos.push({ type, sha256: createHash('sha256').update(file.bytes).digest('hex') });
  }
  return { kind: 'pull', urls, photos, failReason: null };
}

/** By the first bytes, whatever the host says. */
function typeOf(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  return head.startsWith('RIFF') && head.endsWith('WEBP') ? 'image/webp' : null;
}
