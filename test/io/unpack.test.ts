import { array, assert, asyncProperty, integer, tuple, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackOnlyFile } from '../../src/io/unpack.ts';
import { archiveOf } from '../github/archive.ts';

const wanted = { name: 'review.json', mostBytes: 100_000 };
const bytes = Buffer.from('{"hello":"Grüße"}');
const honest = { name: 'review.json', bytes };
const zeros = new Uint8Array(200_000_000);

describe('the one file of an archive', () => {
  it('is read as it was packed', async () => {
    for (const mode of [0o100644, 0]) {
      expect(await unpackOnlyFile(archiveOf([{ ...honest, mode }]), wanted)).toEqual({ bytes });
    }
    const full = new Uint8Array(100_000);
    expect(await unpackOnlyFile(archiveOf([{ ...honest, bytes: full }]), wanted)).toMatchObject({
      bytes: { length: 100_000 },
    });
  });

  it.each([
    ['a bomb', [{ ...honest, bytes: zeros }], 'more than 100000 bytes'],
    ['a bomb that says that it is small', [{ ...honest, bytes: zeros, claimedSize: 10 }], 'no archive'],
    ['a size that is too small', [{ ...honest, claimedSize: 5 }], 'no archive'],
    ['a size that is too large', [{ ...honest, claimedSize: 500 }], 'no archive'],
    ['a path that leads up', [{ ...honest, name: '../review.json' }], 'no archive'],
    ['an absolute path', [{ ...honest, name: '/review.json' }], 'no archive'],
    ['a path of Windows', [{ ...honest, name: '..\\review.json' }], 'no archive'],
    ['a path', [{ ...honest, name: 'x/review.json' }], 'not called'],
    ['a folder', [{ ...honest, name: 'review.json/' }], 'not called'],
    ['another name', [{ ...honest, name: 'Review.json' }], 'not called'],
    ['two entries', [honest, honest], '2 entries'],
    ['none', [], '0 entries'],
    ['a link', [{ ...honest, mode: 0o120777 }], 'no plain file'],
    ['a device', [{ ...honest, mode: 0o060644 }], 'no plain file'],
    ['an encrypted entry', [{ ...honest, flags: 1 }], 'encrypted'],
    ['a strongly encrypted entry', [{ ...honest, flags: 0x41 }], 'no archive'],
  ])('is refused where there is %s', async (_, entries, why) => {
    expect(await unpackOnlyFile(archiveOf(entries), wanted)).toMatchObject({
      bytes: null,
      why: expect.stringContaining(why),
    });
  });

  it('is refused where there is no archive, or half of one, and its words are not repeated', async () => {
    const archive = archiveOf([{ ...honest, name: '::set-output name=x::y' }]);
    for (const each of [
      new Uint8Array(),
      Buffer.from('<html>'),
      archive.subarray(0, 60),
      archive.subarray(30),
      archive,
    ]) {
      const read = await unpackOnlyFile(each, wanted);
      expect(read).toMatchObject({ bytes: null });
      expect(JSON.stringify(read)).not.toContain('set-output');
    }
  });

  it('is bounded and never breaks the reader, whatever bytes are changed', async () => {
    const archive = archiveOf([honest]);
    const changes = array(tuple(integer({ min: 0, max: archive.length - 1 }), integer({ min: 0, max: 255 })), {
      minLength: 1,
      maxLength: 4,
    });
    await assert(
      asyncProperty(changes, async changed => {
        const hostile = Uint8Array.from(archive);
        for (const [at, value] of changed) hostile[at] = value;
        const read = await unpackOnlyFile(hostile, wanted);
        if (read.bytes !== null) expect(read.bytes.length).toBeLessThanOrEqual(wanted.mostBytes);
      }),
      { numRuns: 400 },
    );
    await assert(
      asyncProperty(uint8Array({ maxLength: 300 }), async any => {
        expect(await unpackOnlyFile(any, wanted)).toHaveProperty('bytes', null);
      }),
    );
  });
});
