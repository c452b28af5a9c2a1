import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { demoOrganization } from '../../../src/sandbox/linkedin/state.ts';
import type { PostText } from '../harness.ts';
import { useStage } from '../setting.ts';
import { gifBytes, officeBytes, stagedFile } from '../staged-file.ts';
import { asked, doubleOf, film, linkedin, report } from './setting.ts';

const use = useStage(linkedin);
const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const thumbnail = await stagedFile('posts/thumb.gif', gifBytes(), {});
const film20 = Array.from({ length: 20 }, (_, index) => ({
  file: `posts/${index}.png`,
  alt: `Boat ${index}`,
  grey: index,
}));

async function publish(post: PostText) {
  const { stage } = use;
  const attempt = await stage.attempt(post);
  const outcome = await stage.send(attempt);
  return { stage, attempt, outcome, live: stage.sandbox.linkedin.posts() };
}

describe('a text', () => {
  it('arrives whole, with its mentions and tags, and its id comes from the header', async () => {
    const mentions = { 'Acme (North)': 'urn:li:organization:7' };
    const text = 'With @Acme (North) in [the harbour](https://x.example/a_(b)) (20 boats) #boats';
    const { outcome, live } = await publish({ text, options: { mentions } });
    const [post] = live;
    expect(post!.text).toBe('With Acme (North) in the harbour https://x.example/a_(b) (20 boats) #boats');
    expect(post!.notes).toEqual(['PUBLIC', 'mentions Acme (North): urn:li:organization:7', 'tag: boats']);
    expect(outcome.receipts).toMatchObject([
      { id: post!.id, url: `https://www.linkedin.com/feed/update/${post!.id}/` },
    ]);
    expect(post!.id).toMatch(/^urn:li:share:\d{19}$/);
  });

  it.each([
    [{}, ['PUBLIC']],
    [{ visibility: 'logged_in', allow_reposts: false }, ['LOGGED_IN', 'cannot be reposted']],
  ])('is seen by whom the options %j say', async (options, notes) => {
    expect((await publish({ text: 'Hello', options })).live[0]!.notes).toEqual(notes);
  });
});

describe('media', () => {
  it('are 20 images, in order, each with its alternative text', async () => {
    const { live, stage } = await publish({ text: 'Boats', media: film20 });
    expect(live[0]!.media).toEqual(film20.map(({ alt }) => ({ alt, type: 'image/png' })));
    expect(stage.double.creates).toBe(1);
  });

  it('are one image, alone, without an empty alternative text', async () => {
    const { live, stage } = await publish({ text: 'A boat', media: [{ file: 'posts/boat.png', grey: 9 }] });
    expect(live[0]!.media).toEqual([{ alt: null, type: 'image/png' }]);
    expect(JSON.stringify(stage.double.requests)).not.toContain('altText');
  });

  it('are a document, with the title that is asked for or else its name', async () => {
    const named = await publish({ text: 'Read', media: [report] });
    expect(named.live[0]).toMatchObject({ media: [{ type: 'application/pdf', alt: 'The report' }] });
    expect(named.live[0]!.notes).toEqual([
      'PUBLIC',
      'title: annual-report',
      `document sha256:${digestOf(report.bytes)}`,
    ]);
    const titled = await publish({ text: 'Read on', media: [report], options: { document_title: 'The year' } });
    expect(titled.live[0]!.notes).toContain('title: The year');
  });

  it('are slides too, as what they are by their bytes', async () => {
    const slides = await stagedFile('posts/talk.pptx', officeBytes('presentation'), { alt: 'The talk' });
    const { live } = await publish({ text: 'Look', media: [slides] });
    expect(live[0]!.media).toEqual([{ type: slides.type, alt: 'The talk' }]);
    expect(slides.type).toContain('presentation');
  });

  it('are a video, each part to its own address without the token, then finished and waited for', async () => {
    const double = doubleOf(use.stage);
    Object.assign(double, { partBytes: 40_000, mediaPolls: 2 });
    const { live, stage, outcome } = await publish({ text: 'Watch', media: [film] });
    expect(outcome).toMatchObject({ outcome: 'delivered', message: 'sent' });
    const look = 'GET /videos/…';
    expect(asked(stage).slice(1)).toEqual([
      'POST /videos?action=initializeUpload',
      ...['PUT /dms-uploads/…', 'PUT /dms-uploads/…', 'PUT /dms-uploads/…'],
      'POST /videos?action=finalizeUpload',
      ...[look, look, look],
      'POST /posts',
    ]);
    const puts = stage.double.requests.filter(({ method }) => method === 'PUT');
    expect(new Set(puts.map(({ path }) => path)).size).toBe(3);
    for (const { headers } of puts) expect(headers.authorization).toBeUndefined();
    const parts = [0, 40_000, 80_000].map(start =>
      digestOf(film.bytes.subarray(start, Math.min(start + 40_000, film.bytes.length))),
    );
    expect(live[0]!.notes).toEqual(['PUBLIC', `video sha256:${parts.join('+')}`]);
    expect(live[0]!.media).toEqual([{ alt: 'Boats come and go', type: 'video/mp4' }]);
    expect(live[0]!.id).toMatch(/^urn:li:ugcPost:/);
  });

  it('that LinkedIn does not see yet are waited for', async () => {
    doubleOf(use.stage).waitsForUpload = 2;
    const { outcome, stage } = await publish({ text: 'A boat', media: [{ file: 'posts/boat.png' }] });
    expect(outcome).toMatchObject({ outcome: 'delivered' });
    expect(asked(stage).filter(request => request === 'POST /posts')).toHaveLength(3);
    expect(stage.double.creates).toBe(1);
  });

  it('that it cannot process make no post, and name the file', async () => {
    Object.assign(doubleOf(use.stage), { mediaPolls: 1, mediaFails: true });
    const { outcome, attempt, stage } = await publish({ text: 'Watch', media: [film] });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media', part: 1 });
    expect(outcome.message).toMatch(/harbour\.mp4: .*codec/);
    expect(stage.double.creates).toBe(0);
    doubleOf(stage).mediaFails = false;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });
});

describe('an upload of a video', () => {
  const puts = () => asked(use.stage).filter(request => request.startsWith('PUT')).length;

  it.each(['500', '503', 'cut', 'accept-then-cut', 'accept-then-500', 'unreadable'])(
    'goes on after %s in a part',
    async fault => {
      doubleOf(use.stage).partBytes = 40_000;
      use.stage.fault(`${fault}:1:upload:2`);
      const { outcome, live } = await publish({ text: 'Watch', media: [film] });
      expect(outcome).toMatchObject({ outcome: 'delivered' });
      expect(live).toHaveLength(1);
      expect(puts()).toBe(4);
    },
  );

  it.each(['401', '403', '429', '400', 'redirect'])('ends with %s in a part, and makes no post', async fault => {
    doubleOf(use.stage).partBytes = 40_000;
    use.stage.fault(`${fault}:1:upload:2`);
    const { outcome, attempt, stage } = await publish({ text: 'Watch', media: [film] });
    expect(['rejected', 'throttled']).toContain(outcome.outcome);
    expect(outcome.message).toContain('posts/harbour.mp4');
    expect([stage.double.creates, puts()]).toEqual([0, 2]);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it.each(['500', 'cut', 'accept-then-cut', '400', '429'])(
    'ends with %s at its end, and makes no post',
    async fault => {
      use.stage.fault(`${fault}:1:upload:2`);
      const { outcome, attempt, stage } = await publish({ text: 'Watch', media: [film] });
      expect(['rejected', 'throttled']).toContain(outcome.outcome);
      expect(stage.double.creates).toBe(0);
      expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    },
  );

  it('that was finished is not made again by a later run, which waits on', async () => {
    const { stage } = use;
    doubleOf(stage).mediaPolls = 1000;
    const { outcome, attempt } = await publish({ text: 'Watch', media: [film] });
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.absent', part: 1 });
    for (const upload of doubleOf(stage).uploads.values()) upload.pollsLeft = 0;
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
    expect([puts(), stage.double.creates]).toEqual([1, 1]);
  });

  it.each([
    ['another host', { uploadUrl: 'https://evil.example/x', firstByte: 0, lastByte: film.size - 1 }],
    ['too few bytes', { uploadUrl: '', firstByte: 0, lastByte: film.size - 2 }],
    ['other bytes', { uploadUrl: '', firstByte: 1, lastByte: film.size - 1 }],
  ])('to %s is not begun', async (_, instruction) => {
    const { stage } = use;
    const attempt = await stage.attempt({ text: 'Watch', media: [film] });
    const uploadUrl = instruction.uploadUrl || `${stage.sandbox.linkedin.origin}/dms-uploads/x`;
    const value = { video: 'urn:li:video:x', uploadToken: '', uploadInstructions: [{ ...instruction, uploadUrl }] };
    const sent: string[] = [];
    const outcome = await stage.send(attempt, {
      http: async request => {
        sent.push(request.method);
        return { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify({ value })) };
      },
    });
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.unreadable' });
    expect(sent).toEqual(['POST']);
  });
});

describe('a link', () => {
  const link = 'https://example.com/report';

  it('becomes a card with its own title and picture, and is not in the text', async () => {
    const card = { title: 'The (whole) report', description: 'All of it', thumbnail: './thumb.gif' };
    const post = { text: 'Read it', link, options: { card }, attached: { './thumb.gif': thumbnail } };
    const { live, stage } = await publish(post);
    expect(live[0]!.text).toBe('Read it');
    expect(live[0]!.notes).toEqual([
      'PUBLIC',
      `card: The (whole) report <${link}>`,
      'card says: All of it',
      `card thumbnail sha256:${digestOf(thumbnail.bytes)}`,
    ]);
    expect(asked(stage)).toContain('GET /images/…');
  });

  it('stands in the text where it has no title for a card', async () => {
    expect((await publish({ text: 'Read it', link })).live[0]).toMatchObject({
      text: `Read it\n\n${link}`,
      notes: ['PUBLIC'],
    });
  });
});

describe('a poll', () => {
  it.each([
    ['P1D', 'ONE_DAY'],
    ['P3D', 'THREE_DAYS'],
    ['P7D', 'SEVEN_DAYS'],
    ['P14D', 'FOURTEEN_DAYS'],
  ])('runs for %s', async (duration, name) => {
    const poll = { question: 'Tea?', options: ['Yes', 'No'], duration };
    expect((await publish({ text: 'Vote', options: { poll } })).live[0]!.notes).toEqual([
      'PUBLIC',
      `poll: Tea? Yes / No (${name})`,
    ]);
  });
});

describe('a first comment', () => {
  const options = { first_comment: 'More (here): https://example.com/a_b #boats' };
  const post = { text: 'A post', options };

  it('stands below the post as it was written, with a receipt of its own', async () => {
    const { live, outcome, attempt } = await publish(post);
    expect(live.map(({ text, replyTo }) => [text, replyTo])).toEqual([
      [options.first_comment, live[1]!.id],
      ['A post', null],
    ]);
    expect(outcome.receipts).toMatchObject([{ part: 1 }, { part: 2, id: live[0]!.id, url: null, ref: live[1]!.id }]);
    expect(attempt.told).toEqual(outcome.receipts);
  });

  it('has its mentions beside its text', async () => {
    const mentions = { Acmé: 'urn:li:organization:7', Ada: 'urn:li:person:Ad-a' };
    const { live } = await publish({ text: 'A post', options: { first_comment: '日 by @Acmé and Ada', mentions } });
    expect(live[0]).toMatchObject({ text: '日 by Acmé and Ada', notes: ['mentions Acmé', 'mentions Ada'] });
  });

  it('waits until the post can be commented on, and else is left to a later run', async () => {
    const { stage } = use;
    doubleOf(stage).missingActivities = 2;
    expect((await publish(post)).outcome).toMatchObject({ outcome: 'delivered' });
    doubleOf(stage).missingActivities = 99;
    const { outcome, attempt } = await publish({ ...post, text: 'Another' });
    expect(outcome).toMatchObject({ outcome: 'throttled', part: 2, receipts: [{ part: 1 }] });
    doubleOf(stage).missingActivities = 0;
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }, { part: 2 }] });
    expect(stage.double.creates).toBe(4);
  });

  it('that is throttled comes a minute later', async () => {
    const { stage } = use;
    await publish(post);
    doubleOf(stage).commentMilliseconds = 60_000;
    const { outcome, attempt } = await publish({ ...post, text: 'Another' });
    const retryAt = new Date(stage.clock.now() + 60_000).toISOString();
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.throttled', part: 2, retryAt });
    stage.clock.advance(60_000);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered' });
  });

  it.each(['accept-then-cut', 'accept-then-500', 'no-id', 'cut', '503'])(
    'that ends with %s is found or sent again, and is there once',
    async fault => {
      const { stage } = use;
      stage.fault(`${fault}:1:create:1`);
      const { outcome, attempt } = await publish(post);
      expect(outcome).toMatchObject({ outcome: 'unknown', part: 2, receipts: [{ part: 1 }] });
      stage.newRun();
      const finding = await stage.find(attempt);
      expect(finding.found).toBe(stage.double.creates === 2 ? 'all' : 'some');
      if (finding.found === 'some') await stage.send(attempt);
      expect(stage.double.posts().map(({ text }) => text)).toEqual([options.first_comment, 'A post']);
    },
  );

  it('below a post that somebody removed is not made', async () => {
    const { stage } = use;
    stage.fault('429:1:create:1');
    const { attempt } = await publish(post);
    await stage.remove(attempt.receipts[0]!);
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [1] });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.parent-gone', part: 2 });
  });

  it('is removed by itself, and is gone with its post', async () => {
    const { attempt, stage } = await publish(post);
    const [first, second] = attempt.receipts;
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [] });
    expect(await stage.remove(second!)).toEqual({ removed: true });
    expect(await stage.missing(attempt.receipts)).toEqual({ missing: [2] });
    expect(stage.double.posts()).toHaveLength(1);
    await stage.remove(first!);
    expect(await stage.remove(second!)).toEqual({ removed: true });
  });
});

describe('an edit', () => {
  const options = { first_comment: 'More' };

  it('changes the words of the post and of the comment, in place', async () => {
    const { attempt, stage } = await publish({ text: 'Before', options });
    const later = await stage.attempt({ text: 'After (all) #boats', options: { first_comment: 'Less' } });
    expect(await stage.update({ ...later, receipts: attempt.receipts })).toMatchObject({
      outcome: 'delivered',
      receipts: attempt.receipts,
    });
    expect(stage.double.posts().map(({ text }) => text)).toEqual(['Less', 'After (all) #boats']);
    expect(stage.sandbox.linkedin.posts()[1]!.notes).toEqual(['PUBLIC', 'tag: boats', 'edited']);
    expect(stage.double.creates).toBe(2);
  });

  it.each([
    ['a comment more', {}],
    ['other eyes', { ...options, visibility: 'logged_in' }],
    ['a poll', { ...options, poll: { question: 'Tea?', options: ['Yes', 'No'], duration: 'P1D' } }],
  ])('cannot bring %s, and says so before anything is changed', async (_, changed) => {
    const { attempt, stage } = await publish({ text: 'Before', options });
    const later = await stage.attempt({ text: 'After', options: changed });
    const outcome = await stage.update({ ...later, receipts: attempt.receipts });
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused' });
    expect(stage.double.posts().at(-1)!.text).toBe('Before');
  });

  it('cannot change another alternative text', async () => {
    const media = (alt: string) => [{ file: 'posts/boat.png', alt }];
    const { attempt, stage } = await publish({ text: 'Before', media: media('A boat') });
    const later = await stage.attempt({ text: 'Before', media: media('A ship') });
    expect(await stage.update({ ...later, receipts: attempt.receipts })).toMatchObject({ outcome: 'rejected' });
  });

  it.each(['500', 'cut', '429'])('that meets %s can be made again', async fault => {
    const { attempt, stage } = await publish({ text: 'Before' });
    const later = { ...(await stage.attempt({ text: 'After' })), receipts: attempt.receipts };
    stage.fault(`${fault}:1:any`);
    expect(await stage.update(later)).toMatchObject({ outcome: 'throttled' });
    expect(await stage.update(later)).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.posts()).toMatchObject([{ text: 'After' }]);
  });
});

it('posts for the organization, and for none in which the member has no role', async () => {
  const { live } = await publish({ text: 'Ours' });
  expect(live[0]).toMatchObject({ account: demoOrganization });
  doubleOf(use.stage).organizations.clear();
  use.stage.newRun();
  const { prepared } = await use.stage.prepare({ text: 'Not ours' });
  expect(prepared).toMatchObject({ fault: { outcome: 'rejected', code: 'platform.forbidden' } });
});
