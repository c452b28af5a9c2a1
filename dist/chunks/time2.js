import { a as relative, i as parseMoment, n as formatMoment, r as parseInstant, t as durationMilliseconds } from "./time.js";

export { durationMilliseconds, parseInstant };