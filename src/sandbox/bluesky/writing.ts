import { z } from 'zod';
import type { Incoming } from '../incoming.ts';
import { json, type Reply } from '../reply.ts';
import { readInput, requireAccount } from './access.ts';
import { invalid, refuse } from './errors.ts';
import { type PreparedRecord, prepareRecord } from './prepare-record.ts';
import { countWrites, points } from './rate-limits.ts';
import { checkSwap, commit, findRecord, recordUri, type Write } from './repository.ts';
import type { AccountState, BlueskyState } from './state.ts';

const record = z.record(z.string(), z.unknown());
const repo = z.string();
const validate = z.boolean().optional();
/** To leave it out and to say null are two things: null says that there must be no record. */
const swapRecord = z.string().nullable().optional();
const createInput = z.object({ repo, collection: z.string(), rkey: z.string().optional(), record, validate });
const putInput = z.object({ repo, collection: z.string(), rkey: z.string(), record, validate, swapRecord });
const deleteInput = z.object({ repo, collection: z.string(), rkey: z.string(), swapRecord });
const writesInput = z.object({
  repo,
  validate,
  writes: z.array(
    z.object({
      $type: z.enum([
        'com.atproto.repo.applyWrites#create',
        'com.atproto.repo.applyWrites#update',
        'com.atproto.repo.applyWrites#delete',
      ]),
      collection: z.string(),
      rkey: z.string().optional(),
      value: record.optional(),
    }),
  ),
});

const mostWrites = 200;

export function createRecord(state: BlueskyState, request: Incoming): Reply {
  const account = requireAccount(state, request);
  const input = readInput(request, createInput);
  checkRepo(account, input.repo);
  const headers = countWrites(state, account, points.create);
  const prepared = prepareRecord(state, input.collection, input.rkey ?? state.nextTid(), input.record, input.validate);
  const done = commit(state, account, [{ action: 'create', record: prepared }]);
  return json(200, { ...written(account, prepared), commit: done }, headers);
}

/** An equal record is a success without a commit, and that is looked at before the swap. */
export function putRecord(state: BlueskyState, request: Incoming): Reply {
  const account = requireAccount(state, request);
  const input = readInput(request, putInput);
  checkRepo(account, input.repo);
  const headers = countWrites(state, account, points.update);
  const prepared = prepareRecord(state, input.collection, input.rkey, input.record, input.validate);
  const current = findRecord(account, prepared.collection, prepared.rkey);
  if (current?.cid === prepared.cid) return json(200, written(account, prepared), headers);
  checkSwap(current, input.swapRecord);
  const done = commit(state, account, [{ action: current === undefined ? 'create' : 'update', record: prepared }]);
  return json(200, { ...written(account, prepared), commit: done }, headers);
}

export function applyWrites(state: BlueskyState, request: Incoming): Reply {
  const account = requireAccount(state, request);
  const input = readInput(request, writesInput);
  checkRepo(account, input.repo);
  if (input.writes.length > mostWrites) return invalid(`Too many writes. Max: ${mostWrites}`);
  const writes = input.writes.map(({ $type, ...write }) => toWrite(state, actionOf($type), write, input.validate));
  const cost = writes.reduce((sum, { action }) => sum + points[action], 0);
  const headers = countWrites(state, account, cost);
  const done = commit(state, account, writes);
  return json(200, { commit: done, results: writes.map(write => resultOf(account, write)) }, headers);
}

export function deleteRecord(state: BlueskyState, request: Incoming): Reply {
  const account = requireAccount(state, request);
  const input = readInput(request, deleteInput);
  checkRepo(account, input.repo);
  const headers = countWrites(state, account, points.delete);
  const { collection, rkey, swapRecord: swap } = input;
  if (findRecord(account, collection, rkey) === undefined) return json(200, {}, headers);
  return json(200, { commit: commit(state, account, [{ action: 'delete', collection, rkey, swap }]) }, headers);
}

/** Answers a write like a success, under a name that nobody asked for, and writes nothing. */
export function ghostWrite(state: BlueskyState, request: Incoming): Reply {
  const account = requireAccount(state, request);
  const madeUp = () => {
    const rkey = state.nextTid();
    const value = { $type: 'app.bsky.feed.post', rkey };
    const prepared = prepareRecord(state, value.$type, rkey, value, false);
    return { ...written(account, prepared), validationStatus: 'valid' };
  };
  const { cid } = madeUp();
  const done = { cid, rev: state.nextTid() };
  const writes = writesInput.safeParse(request.body).data?.writes;
  return json(
    200,
    writes === undefined ? { ...madeUp(), commit: done } : { commit: done, results: writes.map(madeUp) },
  );
}

function toWrite(
  state: BlueskyState,
  action: Write['action'],
  {
    collection,
    rkey,
    value,
  }: { collection: string; rkey?: string | undefined; value?: PreparedRecord['value'] | undefined },
  validates: boolean | undefined,
): Write {
  if (rkey === undefined && action !== 'create') return invalid('Input/writes must have the property "rkey"');
  if (action === 'delete') return { action, collection, rkey: rkey! };
  if (value === undefined) return invalid('Input/writes must have the property "value"');
  return { action, record: prepareRecord(state, collection, rkey ?? state.nextTid(), value, validates) };
}

function actionOf(type: string): Write['action'] {
  return type.slice(type.indexOf('#') + 1) as Write['action'];
}

function resultOf(account: AccountState, write: Write) {
  const $type = `com.atproto.repo.applyWrites#${write.action}Result`;
  return write.action === 'delete' ? { $type } : { $type, ...written(account, write.record) };
}

function written(account: AccountState, prepared: PreparedRecord) {
  return {
    uri: recordUri(account, prepared),
    cid: prepared.cid,
    ...(prepared.validationStatus === undefined ? {} : { validationStatus: prepared.validationStatus }),
  };
}

/** A session writes to its own repository and to no other. */
function checkRepo({ did, handle }: AccountState, wanted: string): void {
  if (wanted !== did && wanted.toLowerCase() !== handle)
    refuse(401, 'AuthenticationRequired', 'Authentication Required');
}
