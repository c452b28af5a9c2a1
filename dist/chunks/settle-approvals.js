import { i as settleApprovals, n as nobody, r as peopleOf, t as approve } from "./settle-approvals2.js";

export { settleApprovals };