import type { Payload } from '../../src/model/payload.ts';

/** What a reviewer should know and a text cannot show. */
export function notesOf({ parts }: Payload): string[] {
  const moving = parts.flatMap(({ media }) =>
    media.filter(({ kind, frames }) => kind === 'image' && frames !== undefined),
  );
  return moving.map(
    ({ file }) => `${file} moves, and Bluesky shows pictures still. As an MP4 with the option \`gif\` it would move.`,
  );
}
