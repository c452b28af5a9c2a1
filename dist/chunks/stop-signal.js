// src/entry/stop-signal.ts
function stopSignal() {
	const controller = new AbortController();
	const stop = () => controller.abort(/* @__PURE__ */ new Error("stopped by a signal"));
	process.once("SIGINT", stop);
	process.once("SIGTERM", stop);
	return controller.signal;
}

export { stopSignal as t };