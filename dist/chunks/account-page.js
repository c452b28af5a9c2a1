// src/pipeline/account-page.ts
async function accountPage(account, adapters) {
	if (account === void 0) return null;
	return (await adapters.load(account.platform)).page?.(account) ?? null;
}

export { accountPage as t };