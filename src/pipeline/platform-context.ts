import { sha256OfFile } from '../content/digest.ts';
import { createRedactor } from '../content/redact.ts';
import type { FindContext, MediaSource, PlatformContext, SendContext } from '../model/adapter.ts';
import type { Account } from '../model/config.ts';
import type { Json } from '../model/json.ts';
import type { PayloadMedia } from '../model/payload.ts';
import type { Files, OpenFile } from '../model/ports.ts';
import type { Receipt } from '../model/receipt.ts';
import { readCredentials } from './credential-values.ts';
import type { Sessions } from './sessions.ts';
import { withProgress } from './upload-progress.ts';
import type { PublishingWorld } from './world.ts';

/** A media file is not the one that was planned: it was changed while the run was under way. */
export class MediaChanged extends Error {
  override readonly name = 'MediaChanged';
}

/** What talking to a platform needs. */
export type PlatformWorld = Pick<PublishingWorld, 'clock' | 'environment' | 'http' | 'endpoints' | 'signal' | 'log'>;

/**
 * What an adapter may use for one account; every target of the account in a run shares its session. Nobody gets one with
 * credentials before it was seen where they would go.
 */
export function platformContext(account: Account, world: PlatformWorld, sessions: Sessions): PlatformContext {
  if (!sessions.isCleared(account.name)) throw new TypeError(`nobody has looked where ${account.name} is`);
  const tokens = sessions.tokensOf(account.name);
  learnSecrets(account, Object.values(tokens));
  const credentials = { ...readCredentials(account, world.environment), ...tokens };
  return { ...lookUpContext(account, world, sessions), credentials };
}

/** The same without a credential, for asking where the account is. */
export function lookUpContext(account: Account, world: PlatformWorld, sessions: Sessions): PlatformContext {
  const redact = redactor(account, world);
  const moved = world.endpoints[account.platform];
  return {
    account,
    http: world.http,
    credentials: {},
    origin: usual => moved ?? usual,
    moved: moved !== undefined,
    session: sessions.of(account.name),
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
  sealed: Json;
  receipts: readonly Receipt[];
  remember(handle: Json, sealed?: Json): Promise<void>;
  delivered(receipt: Receipt): Promise<void>;
}

export function sendContext(platform: PlatformContext, facts: AttemptFacts, world: PublishingWorld): SendContext {
  return {
    ...platform,
    ...facts,
    media: async media => withProgress(await openPlanned(media, world), media.file, platform.log),
  };
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

/**
 * What goes out is what was planned, byte for byte: the whole file is compared first, and each piece is taken only as
 * long as nothing was written to it since.
 */
async function openPlanned(media: PayloadMedia, { files }: PublishingWorld): Promise<MediaSource> {
  await withPlanned(media, files, async file => {
    if ((await sha256OfFile(file)) !== media.digest) throw changed(media);
  });
  const stamp = files.modifiedAt(media.file);
  const read = (start: number, end: number) =>
    withPlanned(media, files, async file => {
      const bytes = file.read(start, Math.min(end, media.size));
      if (files.modifiedAt(media.file) !== stamp || !file.isUnchanged()) throw changed(media);
      return bytes;
    });
  return {
    size: media.size,
    bytes: () => read(0, media.size),
    read,
    async *stream() {
      for (let start = 0; start < media.size; start += chunkBytes) yield read(start, start + chunkBytes);
    },
  };
}

const chunkBytes = 1024 * 1024;

async function withPlanned<T>(media: PayloadMedia, files: Files, use: (file: OpenFile) => Promise<T>): Promise<T> {
  const opened = files.open(media.file);
  if (opened.kind !== 'open') throw changed(media);
  try {
    if (opened.file.size !== media.size) throw changed(media);
    return await use(opened.file);
  } finally {
    opened.file.close();
  }
}

function changed({ file }: PayloadMedia): MediaChanged {
  return new MediaChanged(`${file} is not the file that was planned`);
}

/** A message of an adapter or its platform, without the account's secrets in any form. */
export function redactor(account: Account, world: Pick<PublishingWorld, 'environment'>): (text: string) => string {
  const named = Object.values(readCredentials(account, world.environment)).filter(value => value !== '');
  const secrets = [...named, ...(learnt.get(account) ?? [])];
  const known = redactors.get(account);
  if (known?.secrets.length === secrets.length && secrets.every((secret, index) => secret === known.secrets[index]))
    return known.redact;
  const redact = createRedactor(secrets);
  redactors.set(account, { secrets, redact });
  return redact;
}

/** What the account has beside what its variables hold is masked too, as long as the process lives. */
export function learnSecrets(account: Account, secrets: readonly string[]): void {
  const known = learnt.get(account) ?? new Set<string>();
  for (const secret of secrets) known.add(secret);
  learnt.set(account, known);
}

const learnt = new WeakMap<Account, Set<string>>();

/** Each has hundreds of forms to look for, and every target of an account needs the same ones. */
const redactors = new WeakMap<Account, { secrets: string[]; redact: (text: string) => string }>();
