import { t as run } from "./propose-posts2.js";

export { run };