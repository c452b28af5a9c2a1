import { describe, expect, it } from 'vitest';
import { openStage, type PostText, renderInput, renderPost } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';
import { caseIf, postsFor } from '../setting.ts';

const rich = `# A heading

Some *emphasis*, **strength** and ~~regret~~ with \`code\`, a [label](https://example.com/page) and https://example.com/bare here.

- apples
- pears
  1. conference

> quoted wisdom

\`\`\`
fenced block
\`\`\`

---

Closing words #harbour`;

const words = ['heading', 'emphasis', 'strength', 'regret', 'code', 'label', 'https://example.com/bare', 'apples'];
const laterWords = ['pears', 'conference', 'quoted', 'wisdom', 'fenced', 'Closing', '#harbour'];

export function renderingCases(setting: ContractSetting): void {
  const { adapter } = setting;
  const { thread, illustrated, based } = postsFor(setting);
  // Where there are no threads, all of the text is one part.
  const whole = thread === null ? rich.replace('\n\n---\n', '\n') : rich;
  const pictured = illustrated ?? based({});

  describe('render', () => {
    it('gives the same for the same, and changes nothing that it is given', () => {
      const post = { ...pictured, text: whole, link: 'https://example.com/report' };
      const input = deepFreeze(renderInput(setting, post));
      const first = adapter.render(input);
      expect(adapter.render(input)).toEqual(first);
      expect(renderPost(setting, post)).toEqual(first.payload);
    });

    it('gives plain data, which survives being stored', () => {
      const payload = renderPost(setting, { ...pictured, text: whole });
      expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
    });

    it('loses no word', () => {
      const { parts } = renderPost(setting, based({ text: whole }));
      const text = parts.map(part => part.text).join('\n');
      for (const word of [...words, ...laterWords]) expect(text).toContain(word);
    });

    caseIf(thread !== null && illustrated !== null)('loses no medium and no alternative text', () => {
      const media = [...illustrated!.media!, { file: 'posts/three.png', alt: 'Dusk', part: 2 }];
      const { parts } = renderPost(setting, { ...based({ text: rich }), media });
      expect(parts.map(part => part.media.map(({ file, alt }) => [file, alt]))).toEqual([
        media.slice(0, 2).map(({ file, alt }) => [file, alt]),
        [['posts/three.png', 'Dusk']],
      ]);
    });

    it('keeps every URL, in the text or as what a stretch of it leads to', () => {
      const link = 'https://example.com/report';
      const payload = renderPost(setting, { ...based({ text: whole }), link });
      const everything = JSON.stringify(payload);
      for (const url of ['https://example.com/page', 'https://example.com/bare', link])
        expect(everything).toContain(url);
    });

    it('keeps a link that the text has only as the start of another', () => {
      const payload = renderPost(setting, {
        ...based({ text: 'See https://example.com/report/2' }),
        link: 'https://example.com/report',
      });
      expect(JSON.stringify(payload)).toMatch(/https:\/\/example\.com\/report(?!\/)/);
    });

    caseIf(thread !== null)('keeps the order of the parts', () => {
      const texts = renderPost(setting, thread!).parts.map(part => part.text);
      expect(texts).toEqual(['The first part', 'The second part', 'The third part']);
    });

    caseIf(illustrated !== null)('makes a post of media alone', () => {
      const payload = renderPost(setting, { ...based({}), media: illustrated!.media! });
      expect(payload.parts).toHaveLength(1);
      expect(payload.parts[0]!.media.map(({ alt }) => alt)).toEqual(illustrated!.media!.map(({ alt }) => alt));
    });
  });

  describe('length', () => {
    it('is counted in units that the limits name, and in no other', () => {
      const [part] = renderPost(setting, based({ text: 'Hello' })).parts;
      expect(Object.keys(adapter.limits.text)).toEqual(expect.arrayContaining(Object.keys(part!.counts)));
      expect(Object.keys(part!.counts)).toEqual(expect.arrayContaining(Object.keys(setting.fill)));
      expect(Object.keys(setting.fill).length).toBeGreaterThan(0);
    });

    for (const [unit, makeText] of Object.entries(setting.fill)) {
      const limit = adapter.limits.text[unit]!;
      const fill = (count: number) => based({ text: makeText(count) });
      const countOf = (count: number) => renderPost(setting, fill(count)).parts[0]!.counts[unit];

      it(`at the limit of ${limit.max} ${limit.unit} and one over is counted exactly, and the server agrees`, async () => {
        expect(countOf(limit.max)).toBe(limit.max);
        expect(countOf(limit.max + 1)).toBe(limit.max + 1);
        await expectAgreement(setting, fill(limit.max), fill(limit.max + 1));
      });
    }

    it.each([
      ['joined emoji and flags', '👨‍👩‍👧‍👦 🏳️‍🌈 🇪🇺 👍🏽'],
      ['CJK', '東京の港からおはようございます'],
      ['combining marks', 'e\u0301e\u0301 नमस्ते'],
      ['a bare URL', 'see https://example.com/a/long/path?with=query ok'],
      ['a link with a label', 'see [the report](https://example.com/a/long/path) ok'],
    ])('of %s is counted as the server counts it', async (_, beginning) => {
      const unit = Object.keys(setting.fill)[0]!;
      const limit = adapter.limits.text[unit]!;
      const used = renderPost(setting, based({ text: `${beginning} x` })).parts[0]!.counts[unit]!;
      const filled = `${beginning} x${'y'.repeat(limit.max - used)}`;
      expect(renderPost(setting, based({ text: filled })).parts[0]!.counts[unit]).toBe(limit.max);
      await expectAgreement(setting, based({ text: filled }), based({ text: `${filled}y` }));
    });
  });
}

/** The server takes the first text and refuses the second. */
async function expectAgreement(setting: ContractSetting, fits: PostText, tooLong: PostText): Promise<void> {
  if (setting.limitsAgree === false) return;
  const stage = await openStage(setting);
  try {
    const accepted = await stage.send(await stage.attempt(fits));
    expect(accepted).toMatchObject({ outcome: 'delivered', code: 'sent' });
    const { payload, prepared, ...names } = await stage.prepare(tooLong);
    const handle = 'fault' in prepared ? null : prepared.handle;
    const refused = await stage.send({ ...names, payload, handle, receipts: [], told: [] });
    expect(refused).toMatchObject({ outcome: 'rejected', code: 'platform.refused', part: 1, receipts: [] });
    expect(stage.double.creates).toBe(1);
  } finally {
    await stage.close();
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
