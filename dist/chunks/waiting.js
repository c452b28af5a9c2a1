import { i as judgeWaiting } from "./reading.js";

// src/pipeline/waiting.ts
async function waitingTargets(open, view, config, world) {
	const now = world.clock.now();
	const indexed = world.checkout.indexedAt();
	const waiting = [];
	const rest = [];
	for (const { file, waiting: known } of open) {
		const modified = world.files.modifiedAt(file);
		if (known !== null && known.publishAt.epochMilliseconds > now && modified !== null && indexed !== null && modified <= indexed && !view.touched(known.id)) waiting.push(...targetsOf(file, known, config, now));
		else if (modified !== null) rest.push(file);
	}
	return {
		waiting,
		rest
	};
}
function targetsOf(file, known, config, now) {
	const { targets, ...facts } = known;
	return Object.entries(targets).map(([name, digest]) => ({
		post: {
			...facts,
			file,
			retract: [],
			update: [],
			positions: []
		},
		postId: known.id,
		account: config.accounts[name],
		payload: null,
		issues: [],
		notes: [],
		isRemovable: false,
		isEditable: false,
		digest,
		made: null,
		approval: { kind: "same" },
		agent: null,
		...judgeWaiting(known.publishAt, now),
		publishAt: known.publishAt,
		receipts: [],
		since: known.publishAt.epochMilliseconds
	}));
}

export { waitingTargets };