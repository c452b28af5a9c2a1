import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { guide } from '../../../adapters/bluesky.guide.ts';
import { adapter } from '../../../adapters/bluesky.ts';
import { accountBase } from '../../../src/model/config.ts';
import { frontMatter } from '../../../src/model/post.ts';
import { renderInput } from '../harness.ts';
import { pictureBytes } from '../picture.ts';
import { stagedFile } from '../staged-file.ts';
import { bluesky } from './setting.ts';

describe('the guide', () => {
  it('shows an account and a post that are sound', async () => {
    const account = accountBase.parse(parse(guide.exampleAccount).bluesky);
    const { platform, credentials, options, limits: _, ...place } = account;
    expect([platform, Object.keys(credentials)]).toEqual(['bluesky', Object.keys(adapter.credentials)]);
    expect(adapter.account.parse(place)).toEqual(place);
    const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(guide.example)!;
    const { overrides = {}, link } = frontMatter.parse(parse(front));
    const all = adapter.options.parse({ ...options, ...overrides.bluesky });
    const names = adapter.attachments!(all).map(({ file }) => file);
    expect(names).toEqual(['./card.jpg']);
    const picture = await stagedFile('posts/card.png', pictureBytes({ file: 'card.png' }), {});
    const post = { text, link: link!, options: { ...all }, attached: { './card.jpg': picture } };
    const { payload, issues } = adapter.render(renderInput(bluesky, post) as never);
    expect(issues).toEqual([]);
    expect(payload.parts[0]!.counts.text).toBeLessThanOrEqual(300);
    expect(payload.options).toMatchObject({ card: { image: { file: 'posts/card.png' } }, replies: { length: 2 } });
  });
});
