import { durationText, valueText } from '../../content/option-words.ts';
import type { Json } from '../../model/json.ts';
import type { PostLook } from '../../model/look.ts';
import type { Payload } from '../../model/payload.ts';

export interface OptionLine {
  label: string;
  value: string;
}

/** What goes out beside text and media, for a person, in the order in which readers meet it. */
export function optionLines(payload: Payload, look: PostLook | undefined): OptionLine[] {
  const { title, warning, poll, card, quote, thumbnail, rest } = look?.read(payload) ?? { rest: payload.options };
  const lines: [label: string, value: string | undefined][] = [
    ['title', title],
    ['content warning', warning],
    ['quoted or answered', quote],
    ['poll', poll?.question],
    ...(poll?.options ?? []).map((option, index): [string, string] => [`poll option ${index + 1}`, option]),
    ['poll runs for', poll?.seconds == null ? undefined : durationText(poll.seconds)],
    ['card', card === undefined ? undefined : `${card.title} (${card.url})`],
    ['card text', card?.description],
    ['card picture', card?.image?.file],
    ['thumbnail', thumbnail?.file],
    ...Object.entries(rest).map(([name, value]): [string, string] => [name, valueText(value as Json)]),
  ];
  return lines.flatMap(([label, value]) => (value === undefined || value === '' ? [] : [{ label, value }]));
}
