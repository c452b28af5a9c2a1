import { a as readConfig } from "./work-tree.js";
import { t as publish } from "./run.js";
import { t as parseSelection } from "./selection.js";
import { i as composePublishing, o as requireRehearsal } from "./compose.js";
import { n as publishText } from "./publish-text.js";
import { t as settingOf } from "./setting.js";
import { r as publishToDocument } from "./to-document.js";

// src/entry/commands/publish.ts
async function run(call) {
	if (call.options.dryRun === true) return (await import("./plan2.js")).run(call);
	const only = call.options.only;
	const world = await composePublishing(settingOf(call));
	try {
		if (call.now !== null) {
			const config = await readConfig(world.files, world.adapters);
			requireRehearsal(Object.values(config.accounts).map((account) => account.platform), world.endpoints);
		}
		const report = await publish(world, typeof only === "string" ? parseSelection(only) : null);
		return {
			exit: report.needsPerson ? 1 : 0,
			document: publishToDocument(report),
			text: publishText(report, call.palette)
		};
	} finally {
		await world.close();
	}
}

export { run };