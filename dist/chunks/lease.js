// src/pipeline/lease.ts
const leaseMilliseconds = 6e5;
const leaseMargin = 24e4;
const requestMargin = 12e4;
const clockSkew = 6e4;
function isOver(attempt, now, run) {
	const { clone, process, workflow } = attempt.run;
	if (now > Date.parse(attempt.lease_until) + 6e4) return true;
	if (clone === run.clone && !run.isAlive(process)) return true;
	return workflow !== null && workflow.id === run.workflow?.id && workflow.attempt < run.workflow.attempt;
}

export { requestMargin as i, leaseMargin as n, leaseMilliseconds as r, isOver as t };