import type { Answer } from './answer.ts';

/** An error that quotes the request must not carry the token into a message: it was made in this run, and nothing else knows it. */
export function withoutToken(answer: Answer, token: string): Answer {
  if (answer.kind === 'none') return answer;
  const text = JSON.stringify(answer.json ?? null);
  return text.includes(token) ? { ...answer, json: JSON.parse(text.replaceAll(token, '***')) } : answer;
}
