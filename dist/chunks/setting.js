// src/entry/setting.ts
function settingOf(call) {
	const { cwd, clock, environment, signal, progress } = call;
	return {
		cwd,
		clock,
		environment,
		signal,
		log: progress
	};
}

export { settingOf as t };