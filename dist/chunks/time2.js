import { i as relative, n as parseInstant, r as parseMoment, t as formatMoment } from "./time.js";

export { parseInstant };