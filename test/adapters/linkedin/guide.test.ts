import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../../adapters/linkedin.guide.ts';
import { adapter } from '../../../adapters/linkedin.ts';
import { accountBase } from '../../../src/model/config.ts';
import { frontMatter } from '../../../src/model/post.ts';
import { renderInput } from '../harness.ts';
import { gifBytes, stagedFile } from '../staged-file.ts';
import { linkedin } from './setting.ts';

describe('the guide', () => {
  it('shows an account and a post that are sound', async () => {
    const {
      platform,
      credentials,
      options,
      limits: _,
      ...place
    } = accountBase.parse(parse(guide.exampleAccount).network);
    expect([platform, Object.keys(credentials)]).toEqual(['linkedin', adapter.credentialSets![0]]);
    expect(adapter.account.parse(place)).toEqual({ organization: 123456 });
    const [, front = '', text = ''] = guide.example.split('---\n');
    const { overrides = {}, link } = frontMatter.parse(parse(front));
    const attached = { './harbour.jpg': await stagedFile('posts/harbour.jpg', gifBytes(), {}) };
    const all = { ...options, ...overrides.linkedin };
    const { issues, payload } = adapter.render(
      renderInput(linkedin, { text, link: link!, options: all, attached }) as never,
    );
    expect(issues).toEqual([]);
    expect(payload.parts[0]!.entities.map(({ kind }) => kind)).toEqual(['mention', 'tag']);
    expect(payload.parts).toHaveLength(2);
  });
});
