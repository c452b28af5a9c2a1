/**
 * Encrypts a text so that only the owner of a key can read it, as GitHub takes secrets: an anonymous box of libsodium.
 * The key and the result are base64. https://docs.github.com/en/rest/guides/encrypting-secrets-for-the-rest-api
 */
export async function sealedBox(text: string, publicKey: string): Promise<string> {
  const { default: sodium } = await import('libsodium-wrappers');
  await sodium.ready;
  const box = sodium.crypto_box_seal(sodium.from_string(text), new Uint8Array(Buffer.from(publicKey, 'base64')));
  return Buffer.from(box).toString('base64');
}
