import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adapters } from '../../adapters/index.ts';
import { writeReview } from '../../src/content/review-file.ts';
import { reviewDocumentOf, reviewIssueOf, reviewTargetOf } from '../review-document.ts';
import { type Comments, openComments } from './comments.ts';
import { manners } from './hostile.ts';
import { credentialSetsOf, plant } from './planted.ts';
import { search, traceLines } from './search.ts';
import { openStage, type Subject } from './stage.ts';

/*
 * What is written into pull requests: what became of the posts that one brought, and what a second stage makes of an
 * artifact that a stranger wrote. The runner masks its log, and nothing of this.
 */

let comments: Comments;
const subjects: Subject[] = [];

beforeAll(async () => {
  comments = await openComments();
  for (const platform of adapters.ids)
    for (const set of credentialSetsOf(await adapters.load(platform))) subjects.push({ platform, set });
});
afterAll(() => comments.close());

/** Those whose words a person is told. */
const wordy = [
  'a refusal in words',
  'a refusal in an object',
  'words on many lines',
  'words in base64',
  'a success with an error in it',
  'words that are cut in a secret',
];

/** What stood in the pull request after each run, apart from everything else. */
async function told(subject: Subject, name: string): Promise<{ said: string; secrets: Parameters<typeof search>[1] }> {
  const bodies: string[] = [];
  const stage = openStage(subject, async report => {
    const said = await comments.tell(report);
    bodies.push(...said);
    return said;
  });
  await stage.live({ from: 1, manner: manners[name]! });
  return { said: bodies.join('\n'), secrets: [comments.token, ...stage.planted, ...stage.issued] };
}

describe('what became of a post', () => {
  it.each(wordy)('is told where each platform answers with %s, and nothing of any credential', async name => {
    // Each platform with one of its sets; all manners together meet all sets.
    const platforms = new Map(
      subjects.map(each => [each.platform, subjects.filter(s => s.platform === each.platform)]),
    );
    for (const [platform, sets] of platforms) {
      const { said, secrets } = await told(sets[wordy.indexOf(name) % sets.length]!, name);
      expect(said, platform).toContain('post-0');
      expect(traceLines(search(said, secrets), platform)).toEqual([]);
    }
  });

  it.each(['a refusal in words', 'an error of the server'])(
    "repeats a stranger's secret where it meets %s",
    async name => {
      // Else the search would look where no words of a platform arrive.
      const { set } = subjects.find(({ platform }) => platform === 'mastodon')!;
      const { said, secrets } = await told({ platform: 'mastodon', set, stranger: true }, name);
      expect(search(said, [plant('a stranger')])).toHaveLength(1);
      expect(search(said, secrets)).toEqual([]);
    },
  );
});

const encodings: Record<string, (value: string) => string> = {
  'as it is': value => value,
  'for a URL': encodeURIComponent,
  'in base64': value => Buffer.from(value).toString('base64'),
  'in a header of git': value => Buffer.from(`x-access-token:${value}`).toString('base64'),
  'in hex': value => Buffer.from(value).toString('hex'),
  'escaped in JSON': value => JSON.stringify(value).slice(1, -1),
  'over several lines': value => value.replace(/(.{20})/g, '$1\n'),
};

describe('the second stage', () => {
  /** A review in which a stranger has put words wherever words can stand. */
  const quoting = (words: string, value: string) => (head: string) =>
    writeReview(
      reviewDocumentOf({
        head,
        targets: [
          reviewTargetOf({
            post: words,
            file: `posts/${words}.md`,
            account: words,
            from: words,
            reason: words,
            parts: [{ text: words, length: words.length, counts: [], media: [] }],
            options: [{ label: words, value: words }],
            notes: [words],
            links: [`https://example.com/?${encodeURIComponent(value)}`],
          }),
        ],
        issues: [reviewIssueOf({ file: words, message: words, remedy: words })],
        upkeep: [words],
        remarks: [words],
      }),
    );

  it.each(Object.entries(encodings))('quotes no token of its own job that an artifact holds %s', async (_, encode) => {
    const said = await comments.review(quoting(`before ${encode(comments.token.value)} after`, comments.token.value));
    expect(said.join('\n')).toContain('before');
    expect(said.join('\n')).toContain('***');
    expect(traceLines(search(said.join('\n'), [comments.token]), 'the comment')).toEqual([]);
  });

  it('quotes none in its place where the artifact is no review', async () => {
    const { value } = comments.token;
    for (const left of [value, JSON.stringify({ version: value, [value]: [value] }), `{"version": 1, "${value}`]) {
      const said = await comments.review(() => Buffer.from(left));
      expect(said.join('\n')).toContain('review');
      expect(traceLines(search(said.join('\n'), [comments.token]), 'what is said')).toEqual([]);
    }
  });

  it("quotes a stranger's, so that the search looks where the artifact's words arrive", async () => {
    const stranger = plant('a token of nobody', 'token');
    const said = await comments.review(quoting(stranger.value, stranger.value));
    expect(search(said.join('\n'), [stranger])).toHaveLength(1);
  });
});
