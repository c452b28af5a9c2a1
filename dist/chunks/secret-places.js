import { p as plain } from "./begin.js";

// src/entry/shell-word.ts
function shellWord(text) {
	return /^[\w./:\\-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/entry/workflows/secret-places.ts
function secretPlaces(variable, jobs) {
	const naming = jobs.filter(({ variables }) => variables.has(variable));
	const places = (naming.length === 0 ? jobs : naming).map(({ variables, environment }) => ({
		secret: variables.get(variable)?.secret ?? variable,
		environment
	}));
	const distinct = new Map(places.map((place) => [JSON.stringify([place.secret, place.environment]), place]));
	return distinct.size === 0 ? [{
		secret: variable,
		environment: null
	}] : [...distinct.values()];
}
function secretCommand(verb, { secret, environment }) {
	const option = environment === null ? "" : ` --env ${shellWord(environment.replace(/\s+/g, " "))}`;
	return plain(`gh secret ${verb} ${shellWord(secret)}${option}`);
}

export { secretPlaces as n, shellWord as r, secretCommand as t };