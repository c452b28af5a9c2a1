import { n as run } from "./begin.js";

export { run };