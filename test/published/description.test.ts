import { describe, expect, it } from 'vitest';
import { openJudge, readDescription } from './description.ts';

const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };
const judge = (platform: string) => openJudge(readDescription(platform));

describe('a request is held against what its platform publishes', () => {
  it.each<[string, string, string, object, unknown]>([
    ['x', 'POST', '/2/tweets', json, { text: 'Hi', reply: { in_reply_to_tweet_id: '1' } }],
    ['x', 'POST', '/2/media/upload/1/append', form, { segment_index: '0', media: {} }],
    ['mastodon', 'POST', '/api/v1/statuses', json, { status: 'Hi', media_ids: ['1'], visibility: 'unlisted' }],
    ['mastodon', 'GET', '/api/v1/accounts/1/statuses?limit=40&exclude_reblogs=true', {}, undefined],
    [
      'youtube',
      'POST',
      '/upload/youtube/v3/videos?uploadType=resumable&part=snippet',
      json,
      { snippet: { title: 'A' } },
    ],
  ])('and passes: %s %s %s', (platform, method, path, headers, body) => {
    expect(judge(platform)({ method, path, headers: { ...headers }, body })).toEqual([]);
  });

  it.each<[string, string, string, object, unknown, string]>([
    ['x', 'POST', '/2/posts', json, {}, 'POST /2/posts is not described'],
    ['x', 'GET', '/2/tweets/1?extra=1', {}, undefined, 'GET /2/tweets/1 knows no extra in its query'],
    ['x', 'POST', '/2/tweets', json, { text: 'Hi', textt: 1 }, 'must NOT have additional properties'],
    [
      'x',
      'POST',
      '/2/tweets',
      json,
      { poll: { options: ['a', 'b'], duration_minutes: '5' } },
      '/poll/duration_minutes must be integer',
    ],
    ['x', 'POST', '/2/tweets', json, { quote_tweet_id: 'abc' }, '/quote_tweet_id must match pattern'],
    ['x', 'POST', '/2/media/upload/1/append', form, { segment: '0' }, 'it knows no field segment'],
    [
      'mastodon',
      'POST',
      '/api/v1/statuses',
      json,
      { status: 'Hi', visibility: 'everyone' },
      '/visibility must be equal to one of',
    ],
    [
      'youtube',
      'POST',
      '/upload/youtube/v3/videos?part=snippet',
      json,
      { snippet: { titel: 'A' } },
      '/snippet must NOT have additional properties',
    ],
  ])('and fails: %s %s %s', (platform, method, path, headers, body, fault) => {
    expect(judge(platform)({ method, path, headers: { ...headers }, body }).join('\n')).toContain(fault);
  });
});
