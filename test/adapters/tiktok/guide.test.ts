import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../../adapters/tiktok.guide.ts';
import { adapter } from '../../../adapters/tiktok.ts';
import { accountBase } from '../../../src/model/config.ts';
import { frontMatter } from '../../../src/model/post.ts';
import { renderInput } from '../harness.ts';
import { setting, video } from './setting.ts';

describe('the guide', () => {
  it('shows an account and a post that are sound', () => {
    const {
      platform,
      credentials,
      options,
      limits: _,
      ...place
    } = accountBase.parse(parse(guide.exampleAccount).tiktok);
    expect([platform, Object.keys(credentials)]).toEqual(['tiktok', adapter.credentialSets![0]]);
    expect(adapter.account.safeParse(place).success).toBe(true);
    const [, front = '', text = ''] = guide.example.split('---\n');
    const { overrides = {}, media = [] } = frontMatter.parse(parse(front));
    const all = { ...options, ...overrides.tiktok };
    expect(media).toHaveLength(1);
    const input = renderInput(setting, { text, media: [video], options: all });
    expect(adapter.render(input as never).issues).toEqual([]);
  });
});
