import { createHash } from "node:crypto";

// src/content/digest.ts
function sha256(content) {
	return createHash("sha256").update(content).digest("hex");
}

export { sha256 as t };