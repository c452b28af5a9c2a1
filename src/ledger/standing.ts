export const standingNames = [
  'new',
  'approved',
  'open',
  'delivered',
  'adopted',
  'rejected',
  'throttled',
  'unknown',
  'absent',
  'skipped',
  'retracted',
] as const;
/** Where a target stands after all its entries. */
export type Standing = (typeof standingNames)[number];
