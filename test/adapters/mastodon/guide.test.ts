import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../../adapters/mastodon.guide.ts';
import { adapter } from '../../../adapters/mastodon.ts';
import { accountBase } from '../../../src/model/config.ts';
import { frontMatter } from '../../../src/model/post.ts';
import { clip } from '../clip.ts';
import { renderInput } from '../harness.ts';
import { mastodon } from './setting.ts';

describe('the guide', () => {
  it('shows an account and a post that are sound', async () => {
    const account = accountBase.parse(parse(guide.exampleAccount).fediverse);
    const { platform, credentials, options, limits: _, ...place } = account;
    expect([platform, Object.keys(credentials)]).toEqual(['mastodon', adapter.credentialSets?.[0]]);
    expect(adapter.account.parse(place)).toEqual(place);
    const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(guide.example)!;
    const { overrides = {}, media = [] } = frontMatter.parse(parse(front));
    const files = await Promise.all(media.map(({ file, part }) => clip({ file }, part)));
    const input = renderInput(mastodon, { text, media: files, options: { ...options, ...overrides.mastodon } });
    const { payload, issues } = adapter.render(input as never);
    expect(issues).toEqual([]);
    expect(payload.parts.map(part => part.media.length)).toEqual([0, 1]);
    for (const { counts } of payload.parts) expect(counts.text).toBeLessThanOrEqual(500);
  });
});
