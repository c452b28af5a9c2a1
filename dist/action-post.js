import { c as warning, r as info } from "./chunks/core.js";
import { P as Failure, R as processEnvironment, m as endOnCrash, p as plain, u as counted } from "./chunks/begin.js";
import { b as composePublishing, z as flushJournals } from "./chunks/publishing.js";
import { a as createMasks, n as settingOf, t as maskCredentials } from "./chunks/step.js";
import { t as readSettings } from "./chunks/settings.js";

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
		if (settings.command !== "publish" || settings.dryRun) return null;
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