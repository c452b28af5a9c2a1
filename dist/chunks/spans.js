// src/content/time-zone.ts
const knownZones = /* @__PURE__ */ new Set();
function isTimeZone(name) {
	if (knownZones.has(name)) return true;
	if (!/^[A-Za-z][\w+/-]*$/.test(name)) return false;
	try {
		new Intl.DateTimeFormat("en", { timeZone: name });
		knownZones.add(name);
		return true;
	} catch {
		return false;
	}
}

// src/content/duration.ts
const form = /^([+-])?P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d{1,9})?)S)?)?$/;
const milliseconds = [
	6048e5,
	864e5,
	36e5,
	6e4,
	1e3
];
function durationMilliseconds(iso) {
	const [, sign, ...amounts] = form.exec(iso) ?? [];
	if (!amounts.some((amount) => amount !== void 0)) throw new RangeError(`${iso} is no duration of a fixed length`);
	const total = amounts.reduce((sum, amount, index) => sum + Number((amount ?? "0").replace(",", ".")) * milliseconds[index], 0);
	return sign === "-" ? -total : total;
}

export { isTimeZone as n, durationMilliseconds as t };