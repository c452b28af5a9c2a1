const form = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d{1,9})?)S)?)?$/;
const milliseconds = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1000];

/**
 * The length of an ISO 8601 duration of weeks, days, hours, minutes and seconds. The library for times gives the same
 * (a test holds it to that), and takes longer to load than a run takes that has nothing to do.
 */
export function durationMilliseconds(iso: string): number {
  const [, sign, ...amounts] = form.exec(iso) ?? [];
  if (!amounts.some(amount => amount !== undefined)) throw new RangeError(`${iso} is no duration of a fixed length`);
  const total = amounts.reduce(
    (sum, amount, index) => sum + Number((amount ?? '0').replace(',', '.')) * milliseconds[index]!,
    0,
  );
  return sign === '-' ? -total : total;
}
