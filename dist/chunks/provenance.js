import { n as hostProvenance, t as approvers } from "./provenance2.js";

export { approvers, hostProvenance };