// src/pipeline/keep-comment.ts
async function keepComment(host, pull, { body, marker, make = "always" }) {
	const found = await ownComment(host, pull, marker);
	if (found === null) return make === "when-there" ? null : {
		done: "created",
		url: (await host.createComment(pull, body)).url
	};
	if (found.body.trimEnd() === body.trimEnd()) return {
		done: "unchanged",
		url: found.url
	};
	return {
		done: "updated",
		url: (await host.updateComment(found.id, body)).url
	};
}
async function ownComment(host, pull, marker) {
	const [self, comments] = [await host.self(), await host.comments(pull)];
	return comments.find(({ author, body }) => author?.id === self.id && body.startsWith(marker)) ?? null;
}

export { keepComment as t };