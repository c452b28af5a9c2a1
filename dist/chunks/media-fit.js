import { l as hasLocation, u as inspectMedia } from "./reading.js";
import { P as Failure, p as plain } from "./begin.js";
import { n as composeMedia } from "./compose-reading.js";

// src/pipeline/fit-image.ts
const formats = {
	"image/jpeg": "jpeg",
	"image/png": "png",
	"image/webp": "webp"
};
const qualities = [
	90,
	85,
	80,
	75,
	70,
	60
];
const smaller = .85;
const leastSide = 320;
function fitFor(platforms) {
	const tables = platforms.map(({ name, limits }) => {
		if (limits.media.image !== void 0) return limits.media.image;
		throw refused(`${name} takes no images`, "Leave it out of --for.");
	});
	const [first, ...others] = tables;
	const types = first.types.filter((type) => others.every((table) => table.types.includes(type)));
	const range = (key) => ({
		min: Math.max(0, ...tables.map((table) => table[key]?.min ?? 0)),
		max: Math.min(...tables.map((table) => table[key]?.max ?? 1e400))
	});
	return {
		types,
		bytes: Math.min(...tables.flatMap(bytesOf)),
		pixels: Math.min(...tables.map((table) => table.pixels?.max ?? 1e400)),
		width: range("width"),
		height: range("height"),
		ratio: range("ratio")
	};
}
function bytesOf({ bytes, bytesOf: special = {} }) {
	return [bytes.max, ...Object.entries(special).flatMap(([type, limit]) => type in formats ? [limit.max] : [])];
}
const imagesOnly = {
	readVideo: async () => null,
	countPages: async () => null
};
async function fitImage(bytes, fit, editor) {
	const facts = await inspectMedia({
		size: bytes.length,
		read: (start, end) => bytes.subarray(start, end)
	}, imagesOnly);
	if (facts?.kind !== "image") throw refused("it is no image of a known type", "Videos and documents are not changed.");
	if (facts.frames) throw refused("it moves, and only still images are changed", "Convert it with another program.");
	requireShape(facts, fit);
	const type = targetType(facts.type, fit);
	const size = targetSize(facts, fit);
	for (let scale = 1;; scale *= smaller) {
		const width = Math.max(1, Math.floor(size.width * scale));
		for (const quality of type === "image/png" ? [null] : qualities) {
			const edited = await editor.render(bytes, {
				format: formats[type],
				width,
				quality
			});
			if (edited.bytes.length > fit.bytes) continue;
			return {
				...edited,
				type,
				changes: changesOf(facts, {
					...edited,
					type
				}, quality)
			};
		}
		if (Math.max(width, size.height * scale) * smaller < leastSide) throw refused(`it cannot be made smaller than ${fit.bytes} bytes`, "Take a simpler picture.");
	}
}
function requireShape({ width, height }, fit) {
	const ratio = width / height;
	if (ratio < fit.ratio.min || ratio > fit.ratio.max) {
		const range = `${rounded(fit.ratio.min)} to ${rounded(fit.ratio.max)}`;
		throw refused(`its ratio of width to height is ${rounded(ratio)}; the platforms take ${range}`, "Crop it.");
	}
	if (width < fit.width.min || height < fit.height.min) throw refused(`it has ${width} × ${height} pixels; at least ${fit.width.min} × ${fit.height.min} are needed`, "Take a larger picture.");
}
function targetType(type, fit) {
	const possible = fit.types.filter((each) => each in formats);
	if (possible.includes(type)) return type;
	const [chosen] = [
		"image/jpeg",
		"image/png",
		"image/webp"
	].filter((each) => possible.includes(each));
	if (chosen === void 0) throw refused("the platforms have no image type in common", "Fit it for fewer at a time.");
	return chosen;
}
function targetSize({ width, height }, fit) {
	const scale = Math.min(1, fit.width.max / width, fit.height.max / height, Math.sqrt(fit.pixels / (width * height)));
	return {
		width: Math.max(1, Math.floor(width * scale)),
		height: Math.max(1, Math.floor(height * scale))
	};
}
function changesOf(before, after, quality) {
	const changes = ["what the camera wrote into it was removed"];
	if (before.type !== after.type) changes.push(`${before.type} became ${after.type}`);
	if (before.width !== after.width) changes.push(`${before.width} × ${before.height} became ${after.width} × ${after.height}`);
	if (quality !== null) changes.push(`encoded at quality ${quality}`);
	return [...changes, `${before.size} bytes became ${after.bytes.length}`];
}
function refused(message, remedy) {
	return new Failure("media.fit", message, {
		remedy,
		state: "Nothing was written."
	});
}
function rounded(value) {
	return Math.round(value * 100) / 100;
}

// src/entry/commands/media-fit.ts
const endings = {
	"image/jpeg": "jpg",
	"image/png": "png",
	"image/webp": "webp"
};
const mostBytes = 536870912;
async function run(call) {
	const file = call.arguments[0];
	const { files, adapters, openEditor } = composeMedia(call);
	const platforms = await platformsOf(call.options.for, adapters);
	const content = files.read(file, mostBytes);
	if (content.kind !== "file") throw usage(`${file} cannot be read: ${content.kind}`, "Give the path of an image.");
	const fit = fitFor(platforms);
	const editor = await openEditor();
	const fitted = await fitImage(content.bytes, fit, editor);
	const out = typeof call.options.out === "string" ? call.options.out : fittedName(file, endings[fitted.type]);
	files.create(out, fitted.bytes);
	const names = platforms.map(({ name }) => name).join(", ");
	const hadLocation = await hasLocation(content.bytes);
	const changes = [...fitted.changes, ...hadLocation ? ["it no longer says where it was taken"] : []];
	return {
		exit: 0,
		document: {
			version: 1,
			file: out,
			type: fitted.type,
			width: fitted.width,
			height: fitted.height,
			bytes: fitted.bytes.length,
			changes
		},
		text: [`Wrote ${plain(out)}, which fits ${names}:`, ...changes.map((change) => `  - ${change}`)].join("\n")
	};
}
async function platformsOf(written, adapters) {
	const ids = typeof written === "string" ? written.split(",").map((id) => id.trim()) : [];
	const unknown = ids.filter((id) => !adapters.ids.includes(id));
	const known = `Known are ${adapters.ids.join(", ")}.`;
	if (ids.length === 0) throw usage("--for is missing", `Name the platforms, such as --for ${adapters.ids.slice(0, 2).join(",")}. ${known}`);
	if (unknown.length > 0) throw usage(`${unknown.join(", ")} is no platform`, known);
	return Promise.all(ids.map((id) => adapters.load(id)));
}
function fittedName(file, ending) {
	return `${file.replace(/\.[^./]+$/, "")}.fit.${ending}`;
}
function usage(message, remedy) {
	return new Failure("usage.argument", message, {
		remedy,
		state: "Nothing was written."
	});
}

export { run };