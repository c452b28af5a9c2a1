import { describe, expect, it } from 'vitest';
import { dialect } from '../../../adapters/x/api.ts';
import { plain, thread, useStage } from '../setting.ts';
import { doubleOf, x } from './setting.ts';

const problems = 'https://api.x.com/2/problems';
const forbidden = (detail: string, type = 'about:blank') => ({ status: 403, title: 'Forbidden', detail, type });

describe('what X says with a refusal', () => {
  const use = useStage(x);

  it.each([
    [forbidden('You are not allowed to create a Tweet with duplicate content.'), 'platform.refused', 'adopt'],
    [forbidden('Your Tweet text is too long. For more information…'), 'platform.refused', 'too long'],
    [forbidden('You are not permitted to perform this action.'), 'platform.forbidden', 'many reasons'],
    [
      forbidden(
        'Reply to this conversation is not allowed because you have not been mentioned or otherwise engaged by the author of the post you are replying to.',
      ),
      'platform.forbidden',
      'mentioned',
    ],
    [forbidden('Quoting this post is not allowed.'), 'platform.forbidden', 'Enterprise'],
    [
      forbidden('Creating posts with @mentions is not allowed for your access package.'),
      'platform.forbidden',
      'without @',
    ],
    [forbidden('Posts are limited to a maximum of one cashtag'), 'platform.refused', '$ABC'],
    [forbidden('The Tweet contains an invalid URL.'), 'platform.refused', 'address'],
    [forbidden('This user is not allowed to post a video longer than 2 minutes.'), 'platform.media', 'cut it'],
    [forbidden('…', `${problems}/oauth1-permissions`), 'platform.credentials', 'Read and write'],
    [forbidden('…', 'https://api.twitter.com/2/problems/client-forbidden'), 'platform.credentials', 'Pay-per-use'],
    [forbidden('…', `${problems}/unsupported-authentication`), 'platform.credentials', 'one of the account'],
    [
      { status: 402, title: 'CreditsDepleted', detail: 'No credits', type: `${problems}/credits` },
      'platform.credits',
      'buy credits',
    ],
  ])('%o is told', async (problem, code, words) => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    doubleOf(stage).refusals.push(problem);
    const outcome = await stage.send(attempt);
    expect(outcome).toMatchObject({ outcome: 'rejected', code, part: 1, receipts: [] });
    expect(outcome.message).toContain(words);
    expect(stage.double.creates).toBe(0);
  });

  it('a text that was out already is not sent again, and not taken for this one', async () => {
    const { stage } = use;
    doubleOf(stage).addPost('demo', plain.text!);
    const outcome = await stage.send(await stage.attempt(plain));
    expect(outcome).toMatchObject({ outcome: 'rejected', code: 'platform.refused', receipts: [] });
  });

  it('a cap waits for a person or a day, so that no time is told', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(plain);
    const type = `${problems}/usage-capped`;
    doubleOf(stage).refusals.push({ status: 429, title: 'UsageCapExceeded', detail: 'Usage cap exceeded', type });
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'throttled', retryAt: null });
  });

  it('credits that end in the middle of a thread leave a half that goes on later', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    doubleOf(stage).credits = 1;
    const broken = await stage.send(attempt);
    expect(broken).toMatchObject({ outcome: 'rejected', code: 'platform.credits', part: 2, receipts: [{ part: 1 }] });
    doubleOf(stage).credits = null;
    stage.newRun();
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'delivered', receipts: { length: 3 } });
    expect(stage.double.creates).toBe(3);
  });

  it('a part that somebody removed holds the rest of the thread', async () => {
    const { stage } = use;
    const attempt = await stage.attempt(thread);
    stage.fault('503:1:create:1');
    await stage.send(attempt);
    await stage.remove(attempt.receipts[0]!);
    expect(await stage.send(attempt)).toMatchObject({ outcome: 'rejected', code: 'platform.parent-gone', part: 2 });
  });
});

describe('the headers of a 429', () => {
  const { throttledUntil } = dialect;
  it.each([
    [{ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1800000000' }, 1_800_000_000_000],
    [
      {
        'x-rate-limit-remaining': '12',
        'x-rate-limit-reset': '1800000000',
        'x-user-limit-24hour-remaining': '0',
        'x-user-limit-24hour-reset': '1800050000',
      },
      1_800_050_000_000,
    ],
    [{ 'x-rate-limit-reset': '1800000000' }, 1_800_000_000_000],
    [{ 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': 'soon' }, null],
    [{}, null],
  ])('%o say when', (headers, until) => {
    expect(throttledUntil(headers as Record<string, string>)).toBe(until);
  });
});
