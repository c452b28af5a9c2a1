import { z } from 'zod';
import { invalid } from './errors.ts';

const choice = z.string().min(1).max(25);
const poll = z.object({
  option_a: choice,
  option_b: choice,
  option_c: choice.optional(),
  option_d: choice.optional(),
});

/** In another form it is dropped without a word, and the post goes out as plain text. */
export function pollOf(text: string): string[] | null {
  const said = parsed(text);
  if (typeof said !== 'object' || said === null || !('option_a' in said)) return null;
  const read = poll.safeParse(said);
  if (!read.success) return invalid('Param poll_attachment is invalid');
  const { option_a: a, option_b: b, option_c: c, option_d: d } = read.data;
  return [a, b, c, d].filter(each => each !== undefined);
}

const gif = z.object({ gif_id: z.string().min(1), provider: z.literal('GIPHY') });

/** TENOR ended on 2026-03-31. */
export function gifOf(text: string): string {
  const read = gif.safeParse(parsed(text));
  return read.success ? read.data.gif_id : invalid('Param gif_attachment is invalid');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
