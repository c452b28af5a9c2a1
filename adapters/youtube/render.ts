import { utf8Length } from '../../src/content/length.ts';
import { plainText } from '../../src/content/plain-text.ts';
import type { Attachment, Rendered, RenderInput } from '../../src/model/adapter.ts';
import type { JsonObject } from '../../src/model/json.ts';
import type { Payload, PayloadPart } from '../../src/model/payload.ts';
import { attachedMedia, payloadMedia } from '../kit/payload-media.ts';
import { withLink, writtenLinks } from '../kit/written-links.ts';
import { issuesOf } from './issues.ts';
import { notesOf } from './notes.ts';
import type { YoutubeOptions } from './options.ts';
import { resourceOf, tagsLength } from './resource.ts';

/** One video, its description the text of the post; then one part without text for each step after it. */
export function render(input: RenderInput<YoutubeOptions>): Rendered {
  const { options } = input;
  const texts = input.text.map(part => writtenLinks(plainText(part)));
  const text = withLink(texts.join('\n\n'), input.link);
  const resource = resourceOf(options);
  const counts = {
    description: utf8Length(text),
    title: options.title?.trim().length ?? 0,
    tags: tagsLength(options.tags ?? []),
  };
  const video: PayloadPart = { text, entities: [], media: payloadMedia(input.media, 1), counts };
  const steps = stepsFrom(input);
  const payload: Payload = {
    parts: [video, ...steps.map(() => ({ text: '', entities: [], media: [], counts: {} }))],
    options: {
      resource,
      ...(options.notify_subscribers === undefined ? {} : { notify: options.notify_subscribers }),
      ...(steps.length === 0 ? {} : { steps }),
    },
  };
  return { payload, issues: issuesOf(input, text), notes: notesOf(payload) };
}

/** The files that the options name. */
export function attachments({ thumbnail, captions = [] }: YoutubeOptions): Attachment[] {
  return [
    ...(thumbnail === undefined ? [] : [{ field: ['thumbnail'], file: thumbnail, kind: 'image' as const }]),
    ...captions.map(({ file }, index) => ({ field: ['captions', index, 'file'], file, kind: 'captions' as const })),
  ];
}

/** In the order in which they are done. A file that could not be read is an issue of the core's own. */
function stepsFrom({ options, attached }: RenderInput<YoutubeOptions>): JsonObject[] {
  const steps: JsonObject[] = [];
  const thumbnail = attached.get(options.thumbnail ?? '');
  if (thumbnail !== undefined) steps.push({ kind: 'thumbnail', media: attachedMedia(thumbnail) });
  for (const { file, language, name, draft } of options.captions ?? []) {
    const media = attached.get(file);
    if (media !== undefined) steps.push({ kind: 'captions', language, name, draft, media: attachedMedia(media) });
  }
  if (options.playlist !== undefined) steps.push({ kind: 'playlist', playlist: options.playlist });
  return steps;
}
