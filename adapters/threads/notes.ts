import type { RenderInput } from '../../src/model/adapter.ts';
import type { PayloadPart } from '../../src/model/payload.ts';
import { imageWidth } from '../threads.limits.ts';
import { tagsIn } from './length.ts';
import type { ThreadsOptions } from './options.ts';

/** What Threads changes without a word. */
export function notesOf({ options, media }: RenderInput<ThreadsOptions>, parts: readonly PayloadPart[]): string[] {
  const notes = parts.flatMap(({ text }, index) => {
    const [first, ...others] = tagsIn(text);
    const where = parts.length === 1 ? '' : ` in part ${index + 1}`;
    if (first === undefined) return [];
    if (index === 0 && options.topic !== undefined) {
      return [`Threads has one topic for a post, which \`topic\` names: tags${where} stay plain text`];
    }
    const rest = others.length === 0 ? '' : '; the other tags stay plain text';
    return [`Threads makes ${first} the topic${where} and shows it without #${rest}`];
  });
  const scaled = media.filter(
    ({ kind, width }) => kind === 'image' && width !== 0 && (width < imageWidth.min || width > imageWidth.max),
  );
  for (const { file, width } of scaled) {
    notes.push(`${file} is ${width} pixels wide: Threads scales it to ${imageWidth.min} to ${imageWidth.max}`);
  }
  return notes;
}
