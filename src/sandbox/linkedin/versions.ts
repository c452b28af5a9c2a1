/** The days on which monthly versions end, where they are published. https://learn.microsoft.com/en-us/linkedin/marketing/integrations/migrations */
const published: Record<string, string> = {
  '202511': '2026-11-16',
  '202601': '2027-01-15',
  '202602': '2027-02-15',
  '202603': '2027-03-16',
  '202604': '2027-04-15',
  '202605': '2027-05-15',
  '202606': '2027-06-15',
  '202607': '2027-07-15',
};

/** Whether a version takes calls at that time: from its month on, and for at least a year. */
export function isLive(version: string, now: number): boolean {
  const match = /^(\d{4})(0[1-9]|1[0-2])$/.exec(version);
  if (match === null) return false;
  const [year, month] = [Number(match[1]), Number(match[2])];
  const ends = published[version] ?? new Date(Date.UTC(year + 1, month - 1, 15)).toISOString();
  return Date.UTC(year, month - 1, 1) <= now && now < Date.parse(ends);
}
