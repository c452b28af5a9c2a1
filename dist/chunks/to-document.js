// src/entry/to-document.ts
function planToDocument(plan) {
	const { now, ledger, targets, unread, issues } = plan;
	return {
		version: 1,
		now,
		ledger,
		targets: [...targets.map(plannedToDocument), ...unread.flatMap(unreadToDocument)],
		issues
	};
}
function plannedToDocument(target) {
	const { postId, post, account, state, reason, publishAt, digest, payload } = target;
	return {
		post: postId,
		file: post.file,
		account: account.name,
		platform: account.platform,
		state,
		reason,
		publish_at: publishAt?.utc ?? null,
		digest,
		parts: (payload?.parts ?? []).map(({ text, counts, media }) => ({
			text,
			counts,
			media: media.map(({ file, alt }) => ({
				file,
				alt
			}))
		}))
	};
}
function unreadToDocument({ file, post, accounts }) {
	return accounts.map(({ name, platform }) => ({
		post,
		file,
		account: name,
		platform,
		state: "blocked",
		reason: "the file has errors",
		publish_at: null,
		digest: null,
		parts: []
	}));
}
function publishToDocument(report) {
	const { run, now, ledger, targets, remaining, unread, issues } = report;
	return {
		version: 1,
		run,
		now,
		ledger,
		targets: targets.map(({ post, account, platform, outcome, earlier, stuck, page }) => ({
			post,
			account,
			platform,
			outcome: outcome.outcome,
			code: outcome.code,
			message: outcome.message,
			receipts: receiptsToDocument(outcome.receipts),
			retry_at: outcome.outcome === "throttled" ? outcome.retryAt : null,
			earlier,
			stuck,
			page
		})),
		remaining: [...remaining.map(({ postId, account, state, reason }) => ({
			post: postId,
			account: account.name,
			platform: account.platform,
			state,
			reason
		})), ...unread.flatMap(unreadToDocument).map(({ post, account, platform, state, reason }) => ({
			post,
			account,
			platform,
			state,
			reason
		}))],
		issues
	};
}
function statusToDocument(status) {
	const targets = status.targets.map((target) => ({
		...target,
		receipts: receiptsToDocument(target.receipts)
	}));
	return {
		version: 1,
		ledger: status.ledger,
		targets
	};
}
function whyToDocument(story) {
	const targets = story.targets.map(({ account, planned, entries }) => ({
		account,
		planned: planned === null ? null : plannedToDocument(planned),
		entries: entries.map((entry) => ({ ...entry }))
	}));
	return {
		version: 1,
		post: story.post,
		targets
	};
}
function receiptsToDocument(receipts) {
	return receipts.map(({ part, id, url }) => ({
		part,
		id,
		url
	}));
}

export { whyToDocument as a, statusToDocument as i, plannedToDocument as n, publishToDocument as r, planToDocument as t };