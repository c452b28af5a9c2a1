import { z } from 'zod';

/** An ISO 8601 duration of weeks, days, hours, minutes and seconds. Years and months have no fixed length. */
export const fixedDuration = z.iso
  .duration('an ISO 8601 duration such as PT24H')
  .refine(written => !/^P[^T]*[YM]/.test(written), 'expected a duration without years or months, such as P30D');
