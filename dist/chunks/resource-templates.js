// src/mcp/resource-templates.ts
const resourceTemplates = [
	{
		uriTemplate: "mergecast://schemas/{name}",
		name: "schema",
		description: "A JSON Schema: post for a post, config for mergecast.yml, and one for each document.",
		mimeType: "application/schema+json"
	},
	{
		uriTemplate: "mergecast://platforms/{id}",
		name: "platform",
		description: "A page on one platform: what posts can do there, its limits, an example.",
		mimeType: "text/markdown"
	},
	{
		uriTemplate: "mergecast://ledger/{account}/{month}",
		name: "ledger",
		description: "The entries of one account in one month, such as 2026-12: one a line, in JSON.",
		mimeType: "application/jsonl"
	}
];

export { resourceTemplates as t };