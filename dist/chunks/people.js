import { Dt as joined, ar as saltedDigest, jn as canonicalJson, ut as instant } from "./publishing.js";

// src/pipeline/approval/approval-entry.ts
function approve(target, people, commit, world) {
	const facts = {
		version: 1,
		digest: target.digest,
		facts: { ...target.made.facts },
		by: world.version
	};
	return approvalOf(placeOf(target), {
		...facts,
		...principalOf(target)
	}, agreed(target, people), commit, world);
}
function approveRetraction(target, people, commit, world) {
	const facts = {
		version: 1,
		source: target.post.source,
		...principalOf(target)
	};
	return approvalOf({
		...placeOf(target),
		of: "retraction"
	}, facts, agreed(target, people), commit, world);
}
function approvePolicies({ name, platform }, { policies, principal }, people, commit, world) {
	return approvalOf({
		account: name,
		platform,
		post: "",
		of: "policies"
	}, {
		version: 1,
		policies,
		...principal === void 0 ? {} : { principal }
	}, people, commit, world);
}
function placeOf({ account, postId }) {
	return {
		account: account.name,
		platform: account.platform,
		post: postId
	};
}
function principalOf({ post }) {
	return post.agent === void 0 ? {} : { principal: post.agent.principal };
}
function agreed(target, people) {
	const agent = joined(target.agent, people.agent ?? null);
	return agent === null ? people : {
		...people,
		agent
	};
}
function approvalOf(place, payload, people, commit, { clock, random, run }) {
	const hex = (bytes) => Buffer.from(random.bytes(bytes)).toString("hex");
	const salt = hex(16);
	const { clone, process, workflow, actor } = run;
	return {
		entry: {
			kind: "approval",
			at: instant(clock.now()),
			...place,
			approval: hex(10),
			payload: saltedDigest(salt, canonicalJson(payload)),
			...people,
			run: {
				clone,
				process,
				workflow,
				actor,
				commit
			}
		},
		stored: {
			version: 1,
			salt,
			payload
		}
	};
}

// src/pipeline/approval/people.ts
const nobody = {
	way: "unknown",
	pull_request: null,
	wrote: null,
	approved: [],
	merged: null,
	who: null,
	why: null
};
function peopleOf({ way, pull_request, wrote, approved, merged, agent, who, why }) {
	return {
		way,
		pull_request,
		wrote,
		approved,
		merged,
		...agent === void 0 ? {} : { agent },
		who,
		why
	};
}
function peopleBehind(origins) {
	if (origins.includes(void 0)) return null;
	const found = origins.find(({ way } = { way: "unknown" }) => way !== "pull-request") ?? origins[0];
	if (found === void 0) return null;
	const agent = agentOf(origins);
	if (found.way !== "pull-request") return {
		...nobody,
		way: found.way,
		...agent
	};
	const { pullRequest, wrote, merged, approved } = found;
	return {
		...nobody,
		way: "pull-request",
		pull_request: pullRequest,
		wrote,
		merged,
		approved: [...approved],
		...agent
	};
}
function stillOfAgent(people, before) {
	const agent = joined(people.agent ?? null, before?.agent ?? null);
	return agent === null ? people : {
		...people,
		agent
	};
}
function agentOf(origins) {
	const agent = origins.map((origin) => origin?.agent ?? null).reduce(joined, null);
	return agent === null ? {} : { agent };
}

export { approve as a, stillOfAgent as i, peopleBehind as n, approvePolicies as o, peopleOf as r, approveRetraction as s, nobody as t };