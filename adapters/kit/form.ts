import type { BodyStream } from '../../src/model/ports.ts';
import type { FormFile } from './answer.ts';

/** A form as multipart; its file, which comes last, is streamed. */
export async function encodeForm(
  form: FormData,
  file: FormFile | undefined,
): Promise<{ body: Uint8Array | BodyStream; type: string | null }> {
  if (file === undefined) return encodeWhole(form);
  const { field, name, type, source } = file;
  const framed = new FormData();
  for (const [key, value] of form) framed.append(key, value);
  // An empty file in its place shows what has to stand before and behind the bytes.
  framed.append(field, new Blob([], { type }), name);
  const { body, type: formType } = await encodeWhole(framed);
  const boundary = /boundary=(.+)$/.exec(formType ?? '')?.[1];
  const gap = Buffer.from(body).lastIndexOf(`\r\n--${boundary}--`);
  const [before, behind] = [body.subarray(0, gap), body.subarray(gap)];
  const size = body.length + source.size;
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield before;
    yield* source.stream();
    yield behind;
  }
  return { body: { size, stream }, type: formType };
}

/** The runtime's own encoder, by way of a Response: it chooses the boundary and escapes file names. */
async function encodeWhole(form: FormData): Promise<{ body: Uint8Array; type: string | null }> {
  const encoded = new Response(form);
  return { body: new Uint8Array(await encoded.arrayBuffer()), type: encoded.headers.get('content-type') };
}
