import { describe, expect, it } from 'vitest';
import { openStage, renderInput, renderPost } from '../harness.ts';
import type { ContractSetting } from '../setting.ts';
import { illustrated, thread } from '../setting.ts';

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

  describe('render', () => {
    it('gives the same for the same, and changes nothing that it is given', () => {
      const post = { ...illustrated, text: rich, link: 'https://example.com/report' };
      const input = deepFreeze(renderInput(setting, post));
      const first = adapter.render(input);
      expect(adapter.render(input)).toEqual(first);
      expect(renderPost(setting, post)).toEqual(first.payload);
    });

    it('gives plain data, which survives being stored', () => {
      const payload = renderPost(setting, { ...illustrated, text: rich });
      expect(JSON.parse(JSON.stringify(payload))).toEqual(payload);
    });

    it('loses no word, no medium and no alternative text', () => {
      const media = [...illustrated.media!, { file: 'posts/three.png', alt: 'Dusk', part: 2 }];
      const { parts } = renderPost(setting, { text: rich, media });
      const text = parts.map(part => part.text).join('\n');
      for (const word of [...words, ...laterWords]) expect(text).toContain(word);
      expect(parts.map(part => part.media.map(({ file, alt }) => [file, alt]))).toEqual([
        media.slice(0, 2).map(({ file, alt }) => [file, alt]),
        [['posts/three.png', 'Dusk']],
      ]);
    });

    it('keeps every URL, in the text or as what a stretch of it leads to', () => {
      const link = 'https://example.com/report';
      const payload = renderPost(setting, { text: rich, link });
      const everything = JSON.stringify(payload);
      for (const url of ['https://example.com/page', 'https://example.com/bare', link])
        expect(everything).toContain(url);
    });

    it('keeps a link that the text has only as the start of another', () => {
      const payload = renderPost(setting, {
        text: 'See https://example.com/report/2',
        link: 'https://example.com/report',
      });
      expect(JSON.stringify(payload)).toMatch(/https:\/\/example\.com\/report(?!\/)/);
    });

    it('keeps the order of the parts', () => {
      const texts = renderPost(setting, thread).parts.map(part => part.text);
      expect(texts).toEqual(['The first part', 'The second part', 'The third part']);
    });

    it('makes a post of media alone', () => {
      const payload = renderPost(setting, { media: illustrated.media! });
      expect(payload.parts).toHaveLength(1);
      expect(payload.parts[0]).toMatchObject({ text: '', media: [{ alt: 'A boat at dawn' }, {}] });
    });
  });

  describe('length', () => {
    it('is counted in every unit that the limits name, and in no other', () => {
      const [part] = renderPost(setting, { text: 'Hello' }).parts;
      expect(Object.keys(part!.counts).sort()).toEqual(Object.keys(adapter.limits.text).sort());
      expect(Object.keys(setting.fill).sort()).toEqual(Object.keys(adapter.limits.text).sort());
    });

    for (const [unit, limit] of Object.entries(adapter.limits.text)) {
      const fill = (count: number) => ({ text: setting.fill[unit]!(count) });
      const countOf = (count: number) => renderPost(setting, fill(count)).parts[0]!.counts[unit];

      it(`at the limit of ${limit.max} ${limit.unit} and one over is counted exactly, and the server agrees`, async () => {
        expect(countOf(limit.max)).toBe(limit.max);
        expect(countOf(limit.max + 1)).toBe(limit.max + 1);
        await expectAgreement(setting, fill(limit.max).text, fill(limit.max + 1).text);
      });
    }

    it.each([
      ['joined emoji and flags', '👨‍👩‍👧‍👦 🏳️‍🌈 🇪🇺 👍🏽'],
      ['CJK', '東京の港からおはようございます'],
      ['combining marks', 'e\u0301e\u0301 नमस्ते'],
      ['a bare URL', 'see https://example.com/a/long/path?with=query ok'],
      ['a link with a label', 'see [the report](https://example.com/a/long/path) ok'],
    ])('of %s is counted as the server counts it', async (_, beginning) => {
      const [unit, limit] = Object.entries(adapter.limits.text)[0]!;
      const used = renderPost(setting, { text: `${beginning} x` }).parts[0]!.counts[unit]!;
      const filled = `${beginning} x${'y'.repeat(limit.max - used)}`;
      expect(renderPost(setting, { text: filled }).parts[0]!.counts[unit]).toBe(limit.max);
      await expectAgreement(setting, filled, `${filled}y`);
    });
  });
}

/** The server takes the first text and refuses the second. */
async function expectAgreement(setting: ContractSetting, fits: string, tooLong: string): Promise<void> {
  const stage = await openStage(setting);
  try {
    const accepted = await stage.send(await stage.attempt({ text: fits }));
    expect(accepted).toMatchObject({ outcome: 'delivered', code: 'sent' });
    const { payload, prepared, ...names } = await stage.prepare({ text: tooLong });
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
