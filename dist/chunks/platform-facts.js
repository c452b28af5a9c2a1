// src/entry/limit-rows.ts
function limitRows({ text, parts, rate, media, poll }) {
	return [
		...Object.entries(text).map(([name, limit]) => [textName(name), limit]),
		...present("Parts of a thread", parts),
		...present("How often", rate),
		["Media of a part", media.count],
		...kindRows("Image", media.image),
		...kindRows("Moving image", media.animation),
		...kindRows("Video", media.video),
		...videoRows(media.video),
		...kindRows("Document", media.document),
		...present("Alternative text", media.alt),
		...present("Choices of a poll", poll?.options),
		...present("One choice of a poll", poll?.optionText),
		...present("Duration of a poll", poll?.seconds)
	];
}
function limitText({ min, max, unit }) {
	const shown = (value) => (Math.round(value * 1e3) / 1e3).toLocaleString("en-US");
	return `${min === void 0 ? "" : `${shown(min)} to `}${shown(max)} ${unit}`.trimEnd();
}
function textName(name) {
	return name === "text" ? "Text of a part" : `Text (\`${name}\`)`;
}
function kindRows(kind, limits) {
	if (limits === void 0) return [];
	const { count, bytes, bytesOf, pixels, pixelsOf, width, height, ratio, frames, framePixels, pages } = limits;
	return [
		...present(`${kind}: how many in a part`, count),
		[`${kind}: size`, bytes],
		...ofTypes(`${kind}: size`, bytesOf),
		...present(`${kind}: pixels`, pixels),
		...ofTypes(`${kind}: pixels`, pixelsOf),
		...present(`${kind}: width`, width),
		...present(`${kind}: height`, height),
		...present(`${kind}: width divided by height`, ratio),
		...present(`${kind}: frames`, frames),
		...present(`${kind}: pixels of all frames`, framePixels),
		...present(`${kind}: pages`, pages)
	];
}
function videoRows(limits) {
	return limits === void 0 ? [] : [["Video: duration", limits.seconds], ...present("Video: frame rate", limits.frameRate)];
}
function ofTypes(name, of) {
	return Object.entries(of ?? {}).map(([type, limit]) => [`${name}, \`${type}\``, limit]);
}
function present(name, limit) {
	return limit === void 0 ? [] : [[name, limit]];
}

// src/entry/platform-facts.ts
function platformFacts(adapter) {
	const { id, name, limits } = adapter;
	const abilities = [
		["poll", limits.poll],
		["find", adapter.find],
		["check", adapter.check],
		["edit", adapter.update],
		["remove", adapter.remove]
	];
	return {
		id,
		name,
		text: limitText(Object.values(limits.text)[0]),
		parts: limits.parts?.max ?? null,
		media: [
			...limits.media.image === void 0 ? [] : ["images"],
			...limits.media.video === void 0 ? [] : ["video"],
			...limits.media.document === void 0 ? [] : ["documents"]
		],
		can: abilities.flatMap(([ability, given]) => given === void 0 ? [] : [ability])
	};
}

export { limitRows as n, limitText as r, platformFacts as t };