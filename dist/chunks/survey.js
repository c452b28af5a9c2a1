import { t as survey } from "./reading.js";

export { survey };