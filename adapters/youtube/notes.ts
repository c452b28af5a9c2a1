import type { Payload, PayloadMedia } from '../../src/model/payload.ts';
import { costs } from '../youtube.limits.ts';
import { videoResource } from './resource.ts';
import { type Step, stepName, stepsOf } from './steps.ts';

/** What a reviewer should know and a text cannot show. */
export function notesOf(payload: Payload): string[] {
  const { snippet, status } = videoResource(payload);
  const media = payload.parts[0]!.media[0];
  const steps = stepsOf(payload);
  const time = status.publishAt === undefined ? '' : `, made public by YouTube at ${status.publishAt}`;
  return [
    `Title: ${snippet.title}`,
    `Goes out ${status.privacyStatus}${time}.`,
    ...(status.privacyStatus === 'public'
      ? []
      : ['Its address stands in the ledger: whoever reads the repository can read it.']),
    ...(media === undefined ? [] : shapeNotes(media)),
    ...steps.map((step, index) => `Part ${index + 2} is ${stepName(step)}, after the video is there.`),
    ...(status.selfDeclaredMadeForKids === undefined
      ? ["`made_for_kids` is not said: the channel's own setting counts."]
      : []),
    costNote(steps),
  ];
}

/** YouTube decides by shape and length alone. https://support.google.com/youtube/answer/15424877 */
function isShort({ video, width, height }: PayloadMedia): boolean {
  return video !== undefined && video.milliseconds <= 180_000 && height >= width && width > 0;
}

function shapeNotes(media: PayloadMedia): string[] {
  const notes: string[] = [];
  if (isShort(media)) {
    notes.push(
      'Goes out as a Short: it is square or upright and runs for at most three minutes. YouTube decides that.',
    );
  }
  if ((media.video?.milliseconds ?? 0) > 15 * 60_000) {
    notes.push('It runs for more than 15 minutes, which YouTube takes from verified channels alone.');
  }
  if (media.alt !== '')
    notes.push('YouTube has no alternative text: `alt` is not sent. Captions are the nearest thing.');
  return notes;
}

function costNote(steps: readonly Step[]): string {
  const cost: Record<Step['kind'], number> = {
    thumbnail: costs.change,
    captions: costs.captionsList + costs.captionsInsert,
    playlist: 2 * costs.list + costs.change,
  };
  // The channel before, the look at the video afterwards.
  const units = steps.reduce((sum, { kind }) => sum + cost[kind], 2 * costs.list);
  return `Costs 1 of the ${costs.uploadsADay} uploads that the API project has a day, and about ${units} of its ${costs.unitsADay} units.`;
}
