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

export { isTimeZone as t };