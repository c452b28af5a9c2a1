import { a as createMasks, d as warning, i as readSettings, n as settingOf, s as info, t as maskCredentials } from "./chunks/step.js";
import { A as Failure, P as processEnvironment, d as plain, l as counted, p as endOnCrash } from "./chunks/begin.js";
import { k as flushJournals, y as composePublishing } from "./chunks/publishing.js";

// src/entry/action/flush.ts
async function flush() {
	const masks = createMasks();
	endOnCrash((error) => warning(plain(masks.redact(`${wordsOf(error)} ${consequence}`))));
	const opened = await open(processEnvironment(), masks);
	if (opened === null) return;
	const { settings, setting, world } = opened;
	try {
		if (world.leftJournals.length === 0) return;
		await maskCredentials(settings, setting, masks);
		info(`recorded ${counted(await flushJournals(world), "outcome")} of the step that was interrupted`);
	} catch (error) {
		warning(plain(masks.redact(`${wordsOf(error)} ${consequence}`)));
	} finally {
		await world.close();
	}
}
async function open(environment, masks) {
	try {
		const settings = readSettings(environment);
		if (settings.command === "review" || settings.dryRun) return null;
		const setting = settingOf(settings, environment, masks);
		return {
			settings,
			setting,
			world: await composePublishing(setting)
		};
	} catch (error) {
		if (error instanceof Failure) return null;
		throw error;
	}
}
const consequence = "What the interrupted step had sent is not yet in the ledger; the next run looks for it on the platforms before it sends anything.";
function wordsOf(error) {
	if (error instanceof Failure) return [`${error.code}: ${error.message}.`, error.state ?? ""].join(" ").trim();
	return `${error instanceof Error ? error.message : String(error)}.`;
}

// src/entry/action-post.ts
await flush();

export {  };