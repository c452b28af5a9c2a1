import { sha256 } from '../content/digest.ts';
import { createRedactor } from '../content/redact.ts';
import type { FindContext, PlatformContext, SendContext } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Json } from '../model/json.ts';
import type { PayloadMedia } from '../model/payload.ts';
import type { Receipt } from '../model/receipt.ts';
import type { PublishingWorld } from './world.ts';

/** A media file is not the one that was planned: it was changed while the run was under way. */
export class MediaChanged extends Error {
  override readonly name = 'MediaChanged';
}

/** The variables an account needs that are not set. */
export function unsetCredentials(account: Account, world: Pick<PublishingWorld, 'environment'>): string[] {
  return Object.values(account.credentials).filter(variable => world.environment.get(variable) === undefined);
}

/** What an adapter may use for one account; every target of the account in a run shares its session. */
export function platformContext(
  account: Account,
  world: PublishingWorld,
  session: Map<string, unknown>,
): PlatformContext {
  const credentials = Object.fromEntries(
    Object.entries(account.credentials).map(([name, variable]) => [name, world.environment.get(variable) ?? '']),
  );
  const redact = redactor(account, world);
  const moved = world.endpoints[account.platform];
  return {
    account,
    http: world.http,
    credentials,
    origin: usual => moved ?? usual,
    moved: moved !== undefined,
    session,
    now: () => world.clock.now(),
    wait: milliseconds => world.clock.wait(milliseconds, world.signal),
    signal: world.signal,
    log: message => world.log(redact(`${account.name}: ${message}`)),
  };
}

export interface AttemptFacts {
  key: string;
  attemptedAt: number;
  handle: Json;
  receipts: readonly Receipt[];
  remember(handle: Json): Promise<void>;
  delivered(receipt: Receipt): Promise<void>;
}

export function sendContext(platform: PlatformContext, facts: AttemptFacts, world: PublishingWorld): SendContext {
  return { ...platform, ...facts, media: async media => readPlanned(media, world) };
}

export function findContext(
  platform: PlatformContext,
  facts: Omit<AttemptFacts, 'remember' | 'delivered'>,
  taken: ReadonlySet<string>,
  world: PublishingWorld,
): FindContext {
  const nothing = async () => {};
  return { ...sendContext(platform, { ...facts, remember: nothing, delivered: nothing }, world), taken };
}

/** What goes out is what was planned, byte for byte. */
function readPlanned(media: PayloadMedia, world: PublishingWorld): Uint8Array {
  const content = world.files.read(media.file, media.size);
  if (content.kind === 'file' && sha256(content.bytes) === media.digest) return content.bytes;
  throw new MediaChanged(`${media.file} is not the file that was planned`);
}

/** A message of an adapter or its platform, without the account's secrets in any form. */
export function redactor(account: Account, world: Pick<PublishingWorld, 'environment'>): (text: string) => string {
  const secrets = Object.values(account.credentials).flatMap(variable => world.environment.get(variable) ?? []);
  const known = redactors.get(account);
  if (known !== undefined && secrets.every((secret, index) => secret === known.secrets[index])) return known.redact;
  const redact = createRedactor(secrets);
  redactors.set(account, { secrets, redact });
  return redact;
}

/** Each has hundreds of forms to look for, and every target of an account needs the same ones. */
const redactors = new WeakMap<Account, { secrets: string[]; redact: (text: string) => string }>();
