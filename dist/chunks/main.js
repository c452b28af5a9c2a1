import { t as main } from "./begin.js";

export { main };