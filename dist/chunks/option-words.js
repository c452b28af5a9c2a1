// src/content/option-words.ts
function valueText(value) {
	if (typeof value === "string") return value;
	return JSON.stringify(value, (_, inner) => inner !== null && typeof inner === "object" && !Array.isArray(inner) && "digest" in inner && "file" in inner ? inner.file : inner);
}
function durationText(seconds) {
	const [size, unit] = seconds >= 86400 ? [86400, "day"] : seconds >= 3600 ? [3600, "hour"] : [60, "minute"];
	const count = Math.round(seconds / size * 10) / 10;
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

export { valueText as n, durationText as t };