import type { Sealing } from '../model/ports.ts';

/** The age format, by its author's own library; loaded with the first use. */
export function ageSealing(): Sealing {
  return {
    async seal(text, recipients) {
      const { Encrypter } = await import('age-encryption');
      const encrypter = new Encrypter();
      for (const recipient of recipients) encrypter.addRecipient(recipient);
      return encrypter.encrypt(text);
    },
    async open(sealed, identity) {
      const { Decrypter } = await import('age-encryption');
      try {
        const decrypter = new Decrypter();
        for (const key of keysOf(identity)) decrypter.addIdentity(key);
        return await decrypter.decrypt(sealed, 'text');
      } catch {
        return null;
      }
    },
  };
}

/** As `age-keygen` writes them into a file: one a line, between comments. */
function keysOf(identity: string): string[] {
  const lines = identity.split(/\r?\n/).map(line => line.trim());
  return lines.filter(line => line !== '' && !line.startsWith('#'));
}

/** A new key: the identity that opens, and the recipient to which is sealed. */
export async function makeKey(): Promise<{ identity: string; recipient: string }> {
  const { generateX25519Identity, identityToRecipient } = await import('age-encryption');
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}
