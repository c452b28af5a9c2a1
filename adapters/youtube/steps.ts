import { z } from 'zod';
import type { Payload, PayloadMedia } from '../../src/model/payload.ts';

const media = z.custom<PayloadMedia>(value => typeof value === 'object' && value !== null);

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('thumbnail'), media }),
  z.object({ kind: z.literal('captions'), media, language: z.string(), name: z.string(), draft: z.boolean() }),
  z.object({ kind: z.literal('playlist'), playlist: z.string() }),
]);

/**
 * What is done to a video once it is there. Each is a part of the payload, in order after the video, with a receipt of
 * its own: what was done is not done again, and what is left can be done by a later run.
 */
export type Step = z.infer<typeof step>;
export type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

export function stepsOf({ options }: Payload): Step[] {
  return z.array(step).parse(options.steps ?? []);
}

/** For messages and notes. */
export function stepName(each: Step): string {
  switch (each.kind) {
    case 'thumbnail':
      return `the thumbnail ${each.media.file}`;
    case 'captions':
      return `the captions ${each.media.file} (${each.language})`;
    case 'playlist':
      return `the playlist ${each.playlist}`;
  }
}
