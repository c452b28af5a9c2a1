// src/content/slug.ts
const most = 60;
function slug(title) {
	return title.normalize("NFKD").replace(/[\p{M}'’]/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-/, "").slice(0, most).replace(/-$/, "") || "post";
}

export { slug as t };