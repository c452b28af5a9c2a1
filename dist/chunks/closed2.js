import { t as closedAt } from "./closed.js";

export { closedAt };