import { B as object, G as string } from "./nouns.js";
import { h as exchange, m as quote, u as notPrepared } from "./written-links.js";

// adapters/kit/revocation.ts
const refused = object({
	error: string(),
	error_description: string().optional().catch(void 0)
});
const unknownToken = /* @__PURE__ */ new Set([
	"invalid_token",
	"invalid_grant",
	"access_token_invalid"
]);
async function revokeToken(context, { url, headers = {}, fields, dialect }) {
	const answer = await exchange(context, {
		method: "POST",
		url,
		headers: {
			"content-type": "application/x-www-form-urlencoded",
			...headers
		},
		bytes: new TextEncoder().encode(new URLSearchParams(fields).toString())
	});
	const error = refusalOf(answer);
	if (error !== null && unknownToken.has(error.error)) return { revoked: true };
	if (error !== null) {
		const words = quote([error.error, error.error_description].filter(Boolean).join(": "));
		return { fault: {
			outcome: "rejected",
			code: "platform.refused",
			message: `${dialect.name} did not take the consent back (${words})`,
			retryAt: null
		} };
	}
	return answer.kind === "answer" && answer.status >= 200 && answer.status < 300 ? { revoked: true } : notPrepared(answer, dialect);
}
function refusalOf(answer) {
	if (answer.kind === "none" || answer.status >= 500 || answer.status === 429) return null;
	return refused.safeParse(answer.json).data ?? null;
}

export { revokeToken as t };