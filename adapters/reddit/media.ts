import type { MediaSource, SendContext } from '../../src/model/adapter.ts';
import type { Fault } from '../../src/model/outcome.ts';
import type { PayloadMedia } from '../../src/model/payload.ts';
import { exchange } from '../kit/answer.ts';
import { mediaFault } from '../kit/fault.ts';
import { uploadAddress } from '../kit/upload-address.ts';
import { api, form, leaseAnswer, userAgent } from './api.ts';
import { call } from './call.ts';
import { questionFault, quietFault } from './faults.ts';

/** Where uploads go; Reddit names one of these in its answer. */
const uploadHosts = [
  'reddit-uploaded-media.s3-accelerate.amazonaws.com',
  'reddit-uploaded-video.s3-accelerate.amazonaws.com',
  'reddit-uploaded-media.s3.amazonaws.com',
  'reddit-uploaded-video.s3.amazonaws.com',
];

/** A file that is uploaded, and can be put into a post. */
export interface Asset {
  id: string;
  /** How a post names it; nobody else can read it there. */
  url: string;
}

interface File {
  file: string;
  type: string;
  source: MediaSource;
}

interface Lease {
  id: string;
  address: string;
  key: string;
  fields: { name: string; value: string }[];
}

/** The files of a post, in order. An upload that is put into no post is no harm: it is swept away. */
export async function uploadAll(media: readonly PayloadMedia[], context: SendContext): Promise<Asset[] | Fault> {
  const assets: Asset[] = [];
  for (const item of media) {
    const asset = await upload({ file: item.file, type: item.type, source: await context.media(item) }, context);
    if ('outcome' in asset) return asset;
    assets.push(asset);
  }
  return assets;
}

/** Reddit lends a place in a store, and a form that opens it. https://github.com/praw-dev/praw/blob/main/praw/models/media.py */
export async function upload(file: File, context: SendContext): Promise<Asset | Fault> {
  const lease = await leasePlace(file, context);
  if ('outcome' in lease) return lease;
  const fields = new FormData();
  for (const { name, value } of lease.fields) fields.append(name, value);
  const answer = await exchange(context, {
    method: 'POST',
    url: lease.address,
    // Not Reddit itself: the token is none of its business.
    headers: userAgent(context),
    form: fields,
    file: { field: 'file', name: fileName(file.file), type: file.type, source: file.source },
    timeoutMilliseconds: 120_000 + Math.ceil(file.source.size / 1000),
  });
  const fault = quietFault(answer, context);
  if (fault !== null) return mediaFault(fault, file.file);
  // The form asks for 201; another success comes from something between.
  if (answer.kind === 'none' || answer.status !== 201) return mediaFault(questionFault(answer, context), file.file);
  return { id: lease.id, url: `https:${withoutScheme(lease.address)}/${lease.key}` };
}

async function leasePlace({ file, type }: File, context: SendContext): Promise<Lease | Fault> {
  const answer = await call(context, {
    method: 'POST',
    url: api(context, '/api/media/asset.json'),
    ...form({ filepath: fileName(file), mimetype: type }),
  });
  if ('outcome' in answer) return answer;
  const fault = quietFault(answer, context);
  if (fault !== null) return mediaFault(fault, file);
  const read = leaseAnswer.safeParse(answer.kind === 'answer' ? answer.json : undefined);
  if (!read.success) return mediaFault(questionFault(answer, context), file);
  const { args, asset } = read.data;
  const address = addressOf(args.action, context);
  const key = args.fields.find(({ name }) => name === 'key')?.value;
  if (address === null || key === undefined || !/^[\w./-]{1,500}$/.test(key)) {
    const message = `${file}: Reddit named a place for the upload that is none of its own`;
    return { outcome: 'throttled', code: 'platform.unreadable', message, retryAt: null };
  }
  return { id: asset.asset_id, address, key, fields: args.fields };
}

/** `//HOST/…`, without a scheme: that of the API itself. */
function addressOf(action: string, context: SendContext): string | null {
  const scheme = new URL(api(context, '/')).protocol;
  const address = uploadAddress(context, action.startsWith('//') ? `${scheme}${action}` : action, uploadHosts);
  return address === null || /[?#]/.test(address) ? null : address.replace(/\/$/, '');
}

function withoutScheme(address: string): string {
  return address.slice(address.indexOf(':') + 1);
}

/** Without folders: a path says more than anyone needs to know. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
