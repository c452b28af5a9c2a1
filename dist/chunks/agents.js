import { P as Failure, i as settingOf } from "./begin.js";

// src/entry/agents.ts
function agentsOf(call) {
	const setting = {
		...settingOf(call),
		allowPrivileged: call.options.allowPrivilegedToken === true
	};
	let opened = null;
	const proposing = async () => {
		opened ??= import("./compose-proposing.js").then(({ composeProposing }) => composeProposing(setting));
		try {
			return await opened;
		} catch (error) {
			opened = null;
			throw error;
		}
	};
	return {
		open: async () => (await import("./compose-mcp.js")).composeAgents(setting, proposing),
		requireModest: async () => {
			if (call.environment.get("GH_TOKEN") === void 0 && call.environment.get("GITHUB_TOKEN") === void 0) return;
			try {
				await proposing();
			} catch (error) {
				if (!(error instanceof Failure) || error.code === "agent.privileged") throw error;
				call.progress(`nothing can be proposed: ${error.message}`);
			}
		},
		close: async () => {
			await (await opened?.catch(() => null))?.close();
		}
	};
}

export { agentsOf as t };