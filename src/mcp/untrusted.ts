/** In UTF-16 code units: what a stranger wrote is not all that a model reads. */
const most = 4000;

/** Words of others for a model: bounded, without what hides, and named for what they are. */
export function untrusted(from: string | null, text: string) {
  const shown = text.replace(/[\p{Cf}\p{Co}]/gu, '').replace(/[^\P{Cc}\n\t]/gu, '');
  return { from, untrusted_text: shown.length > most ? `${shown.slice(0, most)} […]` : shown };
}
