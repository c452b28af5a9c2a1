import { n as openProposals, t as mostOpenProposals } from "./open-proposals2.js";

export { mostOpenProposals, openProposals };