import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../../adapters/reddit.guide.ts';
import { adapter } from '../../../adapters/reddit.ts';
import { accountBase } from '../../../src/model/config.ts';
import { frontMatter } from '../../../src/model/post.ts';
import { renderInput } from '../harness.ts';
import { reddit } from './setting.ts';

describe('the guide', () => {
  it('shows an account and a post that are sound', () => {
    const account = accountBase.parse(parse(guide.exampleAccount).harbour);
    const { platform, credentials, options, limits: _, ...place } = account;
    expect(platform).toBe('reddit');
    expect(Object.keys(adapter.credentials)).toEqual(expect.arrayContaining(Object.keys(credentials)));
    expect(adapter.account.parse(place)).toEqual(place);
    const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(guide.example)!;
    const { overrides = {}, media = [] } = frontMatter.parse(parse(front));
    const pictures = media.map(({ file, alt = '' }) => ({ file, alt }));
    const input = renderInput(reddit, { text, media: pictures, options: { ...options, ...overrides.reddit } });
    const { payload, issues } = adapter.render(input as never);
    expect(issues).toEqual([]);
    expect(payload.options).toMatchObject({ kind: 'gallery', captions: media.map(({ alt }) => alt) });
    expect(payload.parts).toHaveLength(2);
  });
});
