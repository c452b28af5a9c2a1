// src/mcp/target-document.ts
function targetDocument({ postId, post, account, state, reason, publishAt }) {
	return {
		post: postId,
		file: post.file,
		account: account.name,
		platform: account.platform,
		state,
		reason,
		publish_at: publishAt?.utc ?? null
	};
}
function partDocuments(payload) {
	return (payload?.parts ?? []).map(({ text, counts, media }) => ({
		text,
		counts: { ...counts },
		media: media.map(({ file, alt }) => ({
			file,
			alt
		}))
	}));
}

export { targetDocument as n, partDocuments as t };