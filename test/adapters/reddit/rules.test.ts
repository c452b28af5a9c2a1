import { describe, expect, it } from 'vitest';
import type { NewSubreddit } from '../../../src/sandbox/reddit/subreddits.ts';
import type { PostText } from '../harness.ts';
import { useStage } from '../setting.ts';
import { callsOf, doubleOf, reddit } from './setting.ts';

const text = 'Boats at dawn';
const self: PostText = { text };
const link: PostText = { text, link: 'https://news.example.com/report' };
const picture = (count: number): PostText => ({
  media: Array.from({ length: count }, (_, index) => ({ file: `posts/${index}.png`, grey: index })),
});
const rule = (requirements: Record<string, unknown>) => ({ requirements });

describe('a subreddit', () => {
  const use = useStage(reddit);

  async function problemsOf(said: Omit<NewSubreddit, 'name'>, post: PostText): Promise<string[]> {
    doubleOf(use.stage).addSubreddit({ name: 'quay', ...said });
    const options = { title: 'News from the harbour', subreddit: 'quay', ...post.options };
    const { prepared } = await use.stage.prepare({ ...post, options });
    if ('fault' in prepared) throw new Error(prepared.fault.message);
    return prepared.problems.map(({ code, message }) => `${code} ${message}`);
  }

  it.each<[string, Omit<NewSubreddit, 'name'>, PostText, string]>([
    ['no links', { submissionType: 'self' }, link, 'takes text posts alone'],
    ['no texts', { submissionType: 'link' }, self, 'takes no text posts'],
    ['no images', { allowsImages: false }, picture(1), 'takes no images'],
    ['no galleries', { allowsGalleries: false }, picture(2), 'takes no galleries'],
    ['not this account', { banned: ['demo'] }, self, 'has banned the account'],
    ['posts with a flair', rule({ is_flair_required: true }), self, 'requires a flair: set `flair`'],
    [
      'longer titles',
      rule({ title_text_min_length: 50 }),
      self,
      'requires a title of at least 50 characters; this one has 21',
    ],
    [
      'shorter titles',
      rule({ title_text_max_length: 9 }),
      self,
      'allows a title of at most 9 characters; this one has 21',
    ],
    ['some words in titles', rule({ title_required_strings: ['[Boat]'] }), self, 'requires "[Boat]" in the title'],
    ['no such words in titles', rule({ title_blacklisted_strings: ['NEWS', 'x'] }), self, 'bans "NEWS" from the title'],
    ['no such words in texts', rule({ body_blacklisted_strings: ['dawn'] }), self, 'bans "dawn" from the text'],
    ['texts', rule({ body_restriction_policy: 'notAllowed' }), self, 'allows no text in a text post'],
    [
      'longer texts',
      rule({ body_text_min_length: 50 }),
      self,
      'requires a text of at least 50 characters; this one has 13',
    ],
    ['other sites', rule({ domain_blacklist: ['example.com'] }), link, 'bans links to news.example.com'],
    ['one site', rule({ domain_whitelist: ['harbour.test'] }), link, 'allows links to "harbour.test" alone'],
    ['larger galleries', rule({ gallery_min_items: 3 }), picture(2), 'requires at least 3 pictures in a gallery'],
    ['smaller galleries', rule({ gallery_max_items: '2' }), picture(3), 'allows at most 2 pictures in a gallery'],
    ['captions', rule({ gallery_captions_requirement: 'required' }), picture(2), 'requires a caption for each picture'],
  ])('that takes %s is asked before anything is sent', async (_, said, post, expected) => {
    expect(await problemsOf(said, post)).toEqual([`place.rule r/quay ${expected}`]);
    expect(use.stage.double.creates).toBe(0);
  });

  it('with rules that the post keeps is no problem', async () => {
    const requirements = {
      title_text_min_length: 21,
      title_text_max_length: 21,
      title_required_strings: ['boat', 'harbour'],
      title_blacklisted_strings: ['ship', ''],
      body_text_max_length: '13',
      domain_blacklist: ['ample.com', 'xexample.com'],
    };
    expect(await problemsOf({ requirements }, self)).toEqual([]);
    expect(await problemsOf({ requirements }, link)).toEqual([]);
  });

  it('with regular expressions does not have them run here: one could take forever', async () => {
    const requirements = { title_regexes: ['(a+)+$'], body_regexes: ['(?P<python>x)'] };
    expect(await problemsOf({ requirements }, self)).toEqual([]);
    expect(use.stage.given()).toContain('only Reddit can check');
  });

  it.each([
    ['is unknown', 'nowhere'],
    ['is private', 'cellar'],
  ])('that %s is a problem', async (_, subreddit) => {
    doubleOf(use.stage).addSubreddit({ name: 'cellar', isPrivate: true });
    expect(await problemsOf({}, { text, options: { subreddit } })).toEqual([
      `place.rule r/${subreddit} does not exist, or is not open to the account`,
    ]);
  });

  it('is asked once in a run', async () => {
    await problemsOf({}, self);
    await problemsOf({}, link);
    expect(callsOf(use.stage, '/r/quay/about')).toBe(1);
    expect(callsOf(use.stage, '/api/v1/quay/post_requirements')).toBe(1);
  });

  it('that does not answer stops the post, and is no rule', async () => {
    use.stage.fault('503:1:read:1');
    const { prepared } = await use.stage.prepare({ text, options: { title: 'News' } });
    expect(prepared).toMatchObject({ fault: { outcome: 'throttled', code: 'platform.error' } });
  });

  const flairs = [
    { id: 'one', text: 'Catch', isEditable: false, isForMods: false },
    { id: 'two', text: 'Official', isEditable: false, isForMods: true },
  ];

  it.each([
    [{ flair: 'Weather' }, {}, 'has no flair "Weather"; it has "Catch"'],
    [{ flair: 'Official' }, {}, 'has no flair "Official"; it has "Catch"'],
    [{ flair: 'Catch', flair_text: 'Eel' }, {}, 'cannot have other words; remove `flair_text`'],
    [{ flair: 'Catch' }, { hidesFlairs: true }, 'so that one can only be named by its id'],
  ])('with %j and %j says which flair it cannot have', async (options, more, expected) => {
    const problems = await problemsOf({ flairs, ...more }, { text, options });
    expect(problems).toEqual([expect.stringContaining(expected)]);
  });
});

describe('what is answered or shared', () => {
  const use = useStage(reddit);
  const nowhere = 'https://www.reddit.com/r/harbour/comments/zzzzzz/gone/';

  it.each(['reply_to', 'crosspost'])('with %s has to be there', async option => {
    const title = option === 'crosspost' ? { title: 'News' } : {};
    const { prepared } = await use.stage.prepare({ text, options: { ...title, [option]: nowhere } });
    expect(prepared).toMatchObject({
      problems: [{ code: 'post.option', message: `what \`${option}\` names does not exist on Reddit` }],
    });
  });

  it('has to be open, and not removed', async () => {
    const { stage } = use;
    const [post] = (await stage.send(await stage.attempt({ text, options: { title: 'News' } }))).receipts;
    const options = { reply_to: post!.url };
    doubleOf(stage).things.get(post!.id)!.isLocked = true;
    const locked = (await stage.prepare({ text, options })).prepared;
    expect(locked).toMatchObject({ problems: [{ message: expect.stringContaining('is locked') }] });
    await stage.remove(post!);
    const removed = (await stage.prepare({ text, options })).prepared;
    expect(removed).toMatchObject({ problems: [{ message: expect.stringContaining('was removed') }] });
  });
});
