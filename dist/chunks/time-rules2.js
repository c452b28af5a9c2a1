import { n as sendsOf, r as timeRulesOf, t as applyTimeRules } from "./time-rules.js";

export { applyTimeRules };