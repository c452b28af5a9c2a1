import { o as Temporal } from "./time.js";

// src/content/local-time.ts
function localTime(milliseconds, zone) {
	const shown = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(zone);
	return {
		date: shown.toPlainDate().toString(),
		minutes: shown.hour * 60 + shown.minute,
		weekday: shown.dayOfWeek
	};
}
function daysAfter(date, days) {
	return Temporal.PlainDate.from(date).add({ days }).toString();
}
function instantAfter(after, date, minutes, zone) {
	const local = Temporal.PlainDate.from(date).toPlainDateTime().add({ minutes });
	const [first, second] = ["compatible", "later"].map((disambiguation) => local.toZonedDateTime(zone, { disambiguation }));
	const found = !first.toPlainDateTime().equals(local) ? first.getTimeZoneTransition("previous") ?? first : first;
	return found.epochMilliseconds > after ? found.epochMilliseconds : second.epochMilliseconds;
}

// src/pipeline/policy/closed.ts
function closedAt(instant, { timezone, quiet, blackout }) {
	const now = localTime(instant, timezone);
	const days = blackout.find(({ first, last }) => first <= now.date && now.date <= last);
	if (days !== void 0) return {
		kind: "blackout",
		until: instantAfter(instant, daysAfter(days.last, 1), 0, timezone)
	};
	const ends = quiet.flatMap((hours) => endOf(hours, now)).map(({ date, to }) => instantAfter(instant, date, to, timezone));
	return ends.length === 0 ? null : {
		kind: "quiet",
		until: Math.max(...ends)
	};
}
function endOf(hours, { date, minutes, weekday }) {
	const { from, to, days } = hours;
	const isOvernight = to <= from;
	const isDay = (day) => days === null || days.has(day);
	const yesterday = weekday === 1 ? 7 : weekday - 1;
	if (isDay(weekday) && minutes >= from && (isOvernight || minutes < to)) return [{
		date: isOvernight ? daysAfter(date, 1) : date,
		to
	}];
	return isOvernight && isDay(yesterday) && minutes < to ? [{
		date,
		to
	}] : [];
}

export { closedAt as t };