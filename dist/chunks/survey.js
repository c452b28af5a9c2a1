import { n as survey, t as plannedPost } from "./reading.js";

export { plannedPost, survey };