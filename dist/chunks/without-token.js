// adapters/kit/without-token.ts
function withoutToken(answer, token) {
	if (answer.kind === "none") return answer;
	const text = JSON.stringify(answer.json ?? null);
	return text.includes(token) ? {
		...answer,
		json: JSON.parse(text.replaceAll(token, "***"))
	} : answer;
}

export { withoutToken as t };