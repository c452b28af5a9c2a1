import { json, Refusal } from '../reply.ts';

/** Mastodon says what is wrong in words alone. https://docs.joinmastodon.org/entities/Error/ */
export function refuse(status: number, error: string): never {
  throw new Refusal(json(status, { error }));
}

export function invalid(reason: string): never {
  return refuse(422, `Validation failed: ${reason}`);
}

export function notFound(): never {
  return refuse(404, 'Record not found');
}
