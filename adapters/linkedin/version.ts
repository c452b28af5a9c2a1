/**
 * The version of LinkedIn's API: named in every call, here and nowhere else. Each lives for a year; the day on which it
 * ends is published. https://learn.microsoft.com/en-us/linkedin/marketing/versioning
 */
export const apiVersion = {
  month: '202607',
  ends: '2027-07-15',
  source: 'https://learn.microsoft.com/en-us/linkedin/marketing/integrations/migrations',
};
