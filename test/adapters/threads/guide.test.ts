import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../../adapters/threads.guide.ts';
import { adapter } from '../../../adapters/threads.ts';
import { accountBase } from '../../../src/model/config.ts';
import { frontMatter } from '../../../src/model/post.ts';
import { renderInput } from '../harness.ts';
import { setting } from './setting.ts';

describe('the guide', () => {
  it('shows an account and a post that are sound', () => {
    const {
      platform,
      credentials,
      options,
      limits: _,
      ...place
    } = accountBase.parse(parse(guide.exampleAccount).threads);
    expect([platform, Object.keys(credentials)]).toEqual(['threads', Object.keys(adapter.credentials)]);
    expect(adapter.account.safeParse(place).success).toBe(true);
    const [, front = '', ...rest] = guide.example.split(/^---\n/m);
    const { overrides = {}, media = [] } = frontMatter.parse(parse(front));
    const pictures = media.map(({ file, alt = '', url = '', part = 1 }) => ({ file, alt, url, part }));
    const post = { text: rest.join('---\n'), media: pictures, options: { ...options, ...overrides.threads } };
    const { payload, issues } = adapter.render(renderInput(setting, post) as never);
    expect(issues).toEqual([]);
    expect(payload.parts.map(part => part.media.length)).toEqual([0, 1]);
  });
});
