import { t as survey } from "./survey.js";

export { survey };