/**
 * Form fields as an object, by the names that Rails gives a meaning: `media_ids[]` is a list, `poll[options][]` a list
 * in an object. https://guides.rubyonrails.org/form_helpers.html#understanding-parameter-naming-conventions
 */
export function nestFields(form: Iterable<[string, File | string]>): Record<string, unknown> {
  // Without a prototype: a name is whatever the sender chose.
  const fields: Record<string, unknown> = Object.create(null);
  for (const [name, value] of form) {
    const match = /^([^[\]]+)(?:\[([^[\]]+)\])?(\[\])?$/.exec(name);
    if (match === null) continue;
    const [, outer, inner, list] = match;
    const holder = inner === undefined ? fields : objectAt(fields, outer!);
    const key = inner ?? outer!;
    if (list === undefined) holder[key] = value;
    else holder[key] = [...(Array.isArray(holder[key]) ? holder[key] : []), value];
  }
  return fields;
}

function objectAt(fields: Record<string, unknown>, name: string): Record<string, unknown> {
  const there = fields[name];
  if (typeof there === 'object' && there !== null && Object.getPrototypeOf(there) === null) {
    return there as Record<string, unknown>;
  }
  const made: Record<string, unknown> = Object.create(null);
  fields[name] = made;
  return made;
}
