// adapters/kit/waited.ts
async function waited(milliseconds, context) {
	if (milliseconds === 0) return true;
	try {
		await context.wait(milliseconds);
		return true;
	} catch (error) {
		if (context.signal.aborted) return false;
		throw error;
	}
}

export { waited as t };