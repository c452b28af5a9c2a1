import fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { mastodonLength } from '../../adapters/mastodon/length.ts';
import { adapter } from '../../adapters/mastodon.ts';
import { describeAdapterContract } from './contract.ts';
import { renderPost, type Stage } from './harness.ts';
import { bodies, mastodon as setting } from './mastodon/setting.ts';
import { illustrated, plain, thread, useStage } from './setting.ts';

describeAdapterContract(setting);

describe('the length of a text', () => {
  // https://github.com/mastodon/mastodon/blob/main/spec/validators/status_length_validator_spec.rb
  it.each([
    ['hello', 5],
    ['https://example.com', 23],
    [`https://example.com/${'a'.repeat(300)}`, 23],
    ['see https://example.com/a, and http://example.org/b?c=d#e.', 4 + 23 + 6 + 23 + 1],
    ['(https://example.com/a_(b))', 25],
    ['example.com', 11],
    ['@user@mastodon.example', 5],
    ['@user@mastodon.example, hello', 12],
    ['mail@mastodon.example', 21],
    ['https://example.com/@user@other.example', 23],
    ['👨‍👩‍👧‍👦', 1],
    ['e\u0301', 1],
    ['東京', 2],
    ['', 0],
  ])('%j is %i', (text, length) => {
    expect(mastodonLength(text, 23)).toBe(length);
  });
});

describe('a stretch of text between blanks', () => {
  const unit = fc.constantFrom(
    'https://example.com/a',
    '(',
    ')',
    ' ',
    '\n',
    '\u3000',
    '@',
    'a',
    '.',
    ',',
    '/',
    'ü',
    '://',
  );
  it('has the URLs that it has in the whole text', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), text => {
        const urls = twitterText.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
        const covered = urls.reduce(
          (sum: number, { indices }: { indices: [number, number] }) => sum + indices[1] - indices[0],
          0,
        );
        const plain = mastodonLength(text, 0).valueOf();
        expect(plain).toBe(mastodonLength(text, 1) - urls.length);
        expect(covered === 0).toBe(mastodonLength(text, 1000) < 1000);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a plain URL', () => {
  const piece = fc.constantFrom(
    'a',
    'b1',
    '-',
    '.',
    '/',
    '?',
    '=',
    'com',
    'de',
    'co.uk',
    'x_y',
    ',',
    'A',
    '//',
    'xn--a',
  );
  it('counts as the library says', () => {
    fc.assert(
      fc.property(fc.constantFrom('http://', 'https://'), fc.array(piece, { maxLength: 9 }), (scheme, pieces) => {
        const text = `${scheme}a.${pieces.join('')}`;
        const urls = twitterText.extractUrlsWithIndices(text, { extractUrlsWithoutProtocol: false });
        const covered = urls.map(({ indices: [from, to] }: { indices: [number, number] }) => to - from);
        const rest = text.length - covered.reduce((sum: number, length: number) => sum + length, 0);
        expect(mastodonLength(text, 23)).toBe(rest + 23 * urls.length);
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the addresses of an account', () => {
  const account = { place: { server: 'https://mastodon.example' } } as never;
  const known = [{ part: 1, id: '1', url: 'https://www.example.org/@Ada/1', at: '' }];
  it.each([
    ['https://mastodon.example/@ada/113', true, true],
    ['https://mastodon.example/users/ada/statuses/113', true, true],
    ['https://mastodon.example/@ada/statuses/01HX', true, true],
    ['https://mastodon.example/notice/AbC', true, true],
    ['https://www.example.org/@ada/2', false, true],
    ['https://mastodon.example/@bob/113', true, false],
    ['https://mastodon.example/@ada@other.example/113', false, false],
    ['https://mastodon.example/@ada', false, false],
    ['https://other.example/@ada/113', false, false],
    ['http://mastodon.example/@ada/113', false, false],
  ])('%s: %s where nothing is known, %s where an earlier post is', (address, first, later) => {
    expect(adapter.owns!(new URL(address), account, [])).toBe(first);
    expect(adapter.owns!(new URL(address), account, known)).toBe(later);
  });
});

describe('a content warning', () => {
  const use = useStage(setting);
  const warned = { ...thread, options: { content_warning: 'Harbour talk' } };

  it('stands on every part, and counts on each', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(warned);
    expect(attempt.payload.parts.map(part => part.counts.text)).toEqual([14 + 12, 15 + 12, 14 + 12]);
    await stage.send(attempt);
    expect(bodies(stage).map(body => body.spoiler_text)).toEqual(['Harbour talk', 'Harbour talk', 'Harbour talk']);
  });

  it('is part of what tells a post from another', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(plain));
    stage.newRun();
    const attempt = await stage.attempt({ ...plain, options: { content_warning: 'Harbour talk' } });
    expect(await stage.find(attempt)).toEqual({ found: 'none' });
  });
});

describe('options', () => {
  const use = useStage(setting);

  it('reach the server; what was not asked for is left to the account', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt(plain));
    const options = { visibility: 'unlisted', language: 'de', sensitive: true };
    await stage.send(await stage.attempt({ ...plain, options }));
    expect(bodies(stage)[0]).toEqual({ status: plain.text });
    expect(bodies(stage)[1]).toEqual({ status: plain.text, ...options });
  });

  it('put a poll on the first part alone', async () => {
    const { stage } = use;
    const poll = { options: ['Tea', 'Coffee'], duration: 'P1D' };
    await stage.send(await stage.attempt({ ...thread, options: { poll } }));
    const sent = { options: ['Tea', 'Coffee'], expires_in: 86_400, multiple: false, hide_totals: false };
    expect(bodies(stage).map(body => body.poll)).toEqual([sent, undefined, undefined]);
  });
});

describe('links', () => {
  it.each([
    ['[the report](https://example.com/r)', 'the report https://example.com/r'],
    ['[the report](https://example.com/r), then', 'the report https://example.com/r, then'],
    ['https://example.com/r', 'https://example.com/r'],
    ['[https://example.com](https://example.com/)', 'https://example.com'],
  ])('%j is written out as %j', (text, written) => {
    expect(renderPost(setting, { text }).parts[0]!.text).toBe(written);
  });

  it.each([
    ['Read it', 'Read it\n\nhttps://example.com/r'],
    ['', 'https://example.com/r'],
    ['Read https://example.com/r.', 'Read https://example.com/r.'],
    ['Read https://example.com/r/2', 'Read https://example.com/r/2\n\nhttps://example.com/r'],
  ])('`link` with %j gives %j', (text, written) => {
    expect(renderPost(setting, { text, link: 'https://example.com/r' }).parts[0]!.text).toBe(written);
  });
});

describe('media', () => {
  const use = useStage(setting);

  it('are waited for before the post is made', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaPolls = 3;
    expect(await stage.send(await stage.attempt(illustrated))).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.posts()[0]!.media).toHaveLength(2);
    const polls = stage.double.requests.filter(request => request.status === 206);
    expect(polls).toHaveLength(6);
  });

  it('that never get ready leave the post for a later run', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaPolls = 1000;
    const outcome = await stage.send(await stage.attempt(illustrated));
    expect(outcome).toMatchObject({ outcome: 'throttled', code: 'platform.media' });
    expect(stage.double.creates).toBe(0);
  });

  it('are not waited for by a run that is stopped', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaPolls = 1000;
    const attempt = await stage.attempt(illustrated);
    const wait = () => Promise.reject(new Error('stopped'));
    expect(await stage.send(attempt, { wait })).toMatchObject({ outcome: 'throttled', code: 'run.stopped' });
  });

  it('that the server cannot process are named', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.mediaFails = true;
    const outcome = await stage.send(await stage.attempt(illustrated));
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.media' });
  });
});

describe("the server's own limits", () => {
  const use = useStage(setting);
  const long = { text: 'a'.repeat(60) };

  it('are held against the payload before anything is sent', async () => {
    const { stage } = use;
    stage.sandbox.mastodon.configuration = { statuses: { max_characters: 50, max_media_attachments: 1 } };
    const { prepared } = await stage.prepare({ ...long, media: illustrated.media! });
    expect(prepared).toMatchObject({
      problems: [
        { code: 'text.too-long', part: 1 },
        { code: 'media.count', part: 1 },
      ],
    });
    expect(stage.double.requests.every(request => request.method === 'GET')).toBe(true);
  });

  it('are asked for once a run', async () => {
    const { stage } = use;
    await stage.attempt(plain);
    await stage.attempt(plain);
    expect(stage.double.requests.map(request => request.path)).toEqual(['/api/v2/instance']);
  });

  it('are read from the first version of the document where there is no second', async () => {
    const { stage } = use;
    const paths = await pathsWithout(stage, '/api/v2/instance', { max_toot_chars: 50 });
    expect(paths.prepared).toMatchObject({ problems: [{ code: 'text.too-long' }] });
    expect(paths.asked).toEqual(['/api/v2/instance', '/api/v1/instance']);
  });

  it('are the usual ones where the document says nothing', async () => {
    const { stage } = use;
    expect((await pathsWithout(stage, '/api/v2/instance', {})).prepared).toMatchObject({ problems: [] });
  });

  /** A server that is compatible with Mastodon and older: one document is not there, the other says this. */
  async function pathsWithout(stage: Stage, missing: string, said: object) {
    const asked: string[] = [];
    const { prepared } = await stage.prepare(long, {
      http: async ({ url }) => {
        const { pathname } = new URL(url);
        asked.push(pathname);
        const body = new TextEncoder().encode(JSON.stringify(said));
        return { status: pathname === missing ? 404 : 200, headers: {}, body };
      },
    });
    return { prepared, asked };
  }
});

describe('a success that is none', () => {
  const use = useStage(setting);

  it('is told by a look: the spam check hides a post from its author', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    stage.fault('ghost:1');
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.ghost' });
  });
});

describe('a server that knows only how to post', () => {
  it('is no reason to doubt its answers', async () => {
    const { stage } = use;
    const lone: typeof stage.http = async request => {
      if (request.method === 'POST') return stage.http(request);
      return { status: 404, headers: {}, body: new TextEncoder().encode('{"error":"not found"}') };
    };
    const { prepared, ...names } = await stage.prepare(plain, { http: lone });
    expect(prepared).toEqual({ problems: [], handle: null });
    const attempt = { ...names, handle: null, receipts: [], told: [] };
    expect(await stage.send(attempt, { http: lone })).toMatchObject({ outcome: 'delivered' });
    expect(stage.double.creates).toBe(1);
  });

  const use = useStage(setting);
});

describe('a server with forms of its own', () => {
  const use = useStage(setting);

  it.each([{ quote: true }, { poll: [] }, { media_attachments: [7] }, { quote_approval: 'all' }])(
    'is believed that a post is there, whatever else it says (%j)',
    async oddity => {
      const { stage } = use;
      const attempt = await stage.attempt(plain);
      const http: typeof stage.http = async request => {
        const response = await stage.http(request);
        if (request.method !== 'POST') return response;
        const said = { ...JSON.parse(new TextDecoder().decode(response.body)), ...oddity };
        return { ...response, body: new TextEncoder().encode(JSON.stringify(said)) };
      };
      expect(await stage.send(attempt, { http })).toMatchObject({ outcome: 'delivered', receipts: [{ part: 1 }] });
    },
  );
});

describe('an answer to a post that was removed', () => {
  const use = useStage(setting);

  it('holds the rest of the thread', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    stage.fault('503:1:create:1');
    await stage.send(attempt);
    await stage.remove(attempt.receipts[0]!);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.parent-gone', part: 2 });
  });
});

describe('a part that has the text of another post', () => {
  const use = useStage(setting);

  it('is told from it by what it answers', async () => {
    const { stage } = use;
    await stage.send(await stage.attempt({ text: 'The second part' }));
    const attempt = await stage.attempt(thread);
    stage.fault('503:1:create:1');
    await stage.send(attempt);
    stage.newRun();
    expect(await stage.find(attempt)).toMatchObject({ found: 'some', receipts: { length: 1 } });
  });
});

describe('a repeat of the same key', () => {
  const use = useStage(setting);

  it.each(['ok', '500-on-repeat', 'ignored'] as const)(
    'makes no second post after a look, on a server whose keys are %s',
    async mode => {
      const { stage } = use;
      stage.sandbox.mastodon.idempotency = mode;
      const attempt = await stage.attempt(plain);
      stage.fault('accept-then-cut:1');
      await stage.send(attempt);
      stage.newRun();
      expect(await stage.find(attempt)).toMatchObject({ found: 'all' });
      expect(stage.double.creates).toBe(1);
    },
  );
});
