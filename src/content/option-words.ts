import type { Json } from '../model/json.ts';

/** Of a file its name: the rest of what is known of it is for machines. */
export function valueText(value: Json): string {
  if (typeof value === 'string') return value;
  return JSON.stringify(value, (_, inner: Json) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner) && 'digest' in inner && 'file' in inner
      ? inner.file
      : inner,
  );
}

/** Such as "3 days" or "1.5 hours". */
export function durationText(seconds: number): string {
  const [size, unit] = seconds >= 86_400 ? [86_400, 'day'] : seconds >= 3600 ? [3600, 'hour'] : [60, 'minute'];
  const count = Math.round((seconds / size) * 10) / 10;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
