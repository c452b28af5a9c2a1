import { t as publishOnce } from "./publishing.js";

export { publishOnce };