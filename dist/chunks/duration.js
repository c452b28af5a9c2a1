import { n as duration } from "./iso.js";

// src/model/duration.ts
const fixedDuration = duration("an ISO 8601 duration such as PT24H").refine((written) => !/^P[^T]*[YM]/.test(written), "expected a duration without years or months, such as P30D");

export { fixedDuration as t };