import { a as canonicalJson, n as samePayload, r as sameSource } from "./ledger-view.js";
import { t as sha256 } from "./digest.js";
import { a as relative, n as formatMoment } from "./time.js";
import { i as standingOf } from "./state.js";
import { n as isError } from "./issue.js";
import { t as isOver } from "./lease.js";

// src/pipeline/plan-target.ts
function planTarget(target, input) {
	const record = input.view.record(target.postId, target.account.name);
	const verdict = judge(target, record, input);
	const digest = digestOf(target.payload);
	return {
		...target,
		digest,
		...verdict,
		publishAt: target.post.publishAt,
		receipts: record?.receipts ?? [],
		since: sinceOf(target.post, record)
	};
}
function digestOf(payload) {
	return payload === null ? null : sha256(canonicalJson(payload));
}
function sinceOf({ publishAt }, record) {
	const first = record?.since;
	return publishAt?.epochMilliseconds ?? (first == null ? null : Date.parse(first));
}
function judge(target, record, input) {
	const past = record === void 0 ? null : judgePast(target, record, input);
	if (past !== null) return past;
	if (target.payload === null || target.issues.some(isError)) {
		const count = target.issues.filter(isError).length;
		return {
			state: "blocked",
			reason: count === 1 ? "it has an error" : `it has ${count} errors`
		};
	}
	return judgeTime(target, record, input);
}
function judgePast(target, record, input) {
	const standing = standingOf(record);
	const { attempt } = record;
	switch (standing) {
		case "delivered": return judgeDelivered(target, record, input.view);
		case "adopted": return {
			state: "adopted",
			reason: `it was adopted on ${day(record.decision?.at)} and counts as sent`
		};
		case "open": return judgeOpen(attempt, input);
		case "unknown": return {
			state: "unknown",
			reason: `the attempt of ${day(attempt?.at)} may have arrived; each run looks again`
		};
		case "rejected":
		case "throttled":
		case "absent": return judgeUnfinished(target, record, input);
		case "skipped":
		case "new": return null;
	}
}
function judgeDelivered(target, record, view) {
	const when = day(record.outcome?.at ?? record.decision?.at);
	if (!(sameSource(view, record, target.post.source) === false && samePayload(view, record, target.payload) === false)) return {
		state: "done",
		reason: `it went out on ${when}`
	};
	return {
		state: "edited",
		reason: `it went out on ${when}; the text was changed since, and that does not go out by itself`
	};
}
function judgeOpen(attempt, { now, run }) {
	if (!isOver(attempt, now, run)) return {
		state: "sending",
		reason: `another run holds it until ${attempt.lease_until}`
	};
	return {
		state: "unknown",
		reason: `the run of ${day(attempt.at)} ended without an outcome; the next run looks for it`
	};
}
const mendedElsewhere = /* @__PURE__ */ new Set([
	"platform.credentials",
	"platform.forbidden",
	"run.stopped",
	"media.changed"
]);
function judgeUnfinished(target, record, { view, now }) {
	const same = samePayload(view, record, target.payload) !== false;
	if (record.receipts.length > 0 && !same) return {
		state: "held",
		reason: `${record.receipts.length} of its parts are out and its text has changed; restore the text, or say \`resolve\``
	};
	const outcome = record.decision === null ? record.outcome : null;
	if (outcome?.outcome === "rejected" && same && !mendedElsewhere.has(outcome.code)) return {
		state: "rejected",
		reason: `the platform refused it on ${day(outcome.at)} (${outcome.code})`
	};
	if (outcome?.retry_at != null && Date.parse(outcome.retry_at) > now) return {
		state: "waiting",
		reason: `the platform asked to wait until ${outcome.retry_at}`
	};
	return null;
}
function judgeTime(target, record, { config, now }) {
	const { publishAt, late } = target.post;
	if (publishAt === null) return {
		state: "due",
		reason: "it has no time, so it goes out with the next run"
	};
	const { epochMilliseconds: time } = publishAt;
	const shown = `${formatMoment(time, publishAt.zone)}, ${relative(time, now)}`;
	if (time > now) return judgeWaiting(publishAt, now);
	const begun = (record?.receipts.length ?? 0) > 0;
	const rule = late ?? config.late.then;
	if (begun || now - time <= config.late.afterMilliseconds || rule === "publish") return {
		state: "due",
		reason: `its time was ${shown}`
	};
	if (rule === "skip") return judgeSkipped(shown, record);
	return {
		state: "late",
		reason: `its time was ${shown}; give it a new \`publish_at\`, or \`late: publish\``
	};
}
function judgeWaiting({ epochMilliseconds, zone }, now) {
	return {
		state: "waiting",
		reason: `its time is ${`${formatMoment(epochMilliseconds, zone)}, ${relative(epochMilliseconds, now)}`}`
	};
}
function judgeSkipped(shown, record) {
	const { decision } = record ?? { decision: null };
	if (decision?.decision !== "skipped") return {
		state: "missed",
		reason: `its time was ${shown}; no run sent it in time, and the rule is to skip it`
	};
	return {
		state: "skipped",
		reason: `its time was ${shown}; it was skipped on ${day(decision.at)}`
	};
}
function holdFlood(targets, perRun) {
	const due = targets.filter((target) => target.state === "due").length;
	if (due <= perRun) return targets;
	const reason = `${due} targets are due and limits.per_run is ${perRun}; raise it, or \`adopt\` what was published before`;
	return targets.map((target) => target.state === "due" ? {
		...target,
		state: "held",
		reason
	} : target);
}
function day(instant) {
	return instant === void 0 ? "an unknown day" : `${instant.slice(0, 16).replace("T", " ")} UTC`;
}

export { planTarget as i, holdFlood as n, judgeWaiting as r, digestOf as t };