import { ct as survey } from "./publishing.js";

export { survey };