import { n as timeRulesOf, t as applyTimeRules } from "./time-rules.js";

export { applyTimeRules };