import type { Envelope } from './envelope';

/** What is used of the browser's `crypto`; on a page that was not served securely, half is missing. */
export interface Cryptography {
  readonly subtle?: SubtleCrypto;
  readonly getRandomValues: Crypto['getRandomValues'];
}

export const isEncryptionAvailable = (crypto: Cryptography = globalThis.crypto): boolean =>
  crypto.subtle !== undefined;

/** Two systems may type one character as different code points; both mean the same passphrase. */
export const normalised = (passphrase: string): string => passphrase.normalize('NFC');

interface Derivation {
  readonly kdf: Envelope['kdf'];
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly use: 'encrypt' | 'decrypt';
}

/** The key that a passphrase comes to; slow on purpose, and the key cannot be read out. */
export async function keyFrom(
  passphrase: string,
  { kdf: { name, hash, iterations }, salt, use }: Derivation,
  subtle: SubtleCrypto,
): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(normalised(passphrase));
  const material = await subtle.importKey('raw', bytes, name, false, ['deriveKey']);
  const cipher = { name: 'AES-GCM', length: 256 };
  return subtle.deriveKey({ name, hash, iterations, salt }, material, cipher, false, [use]);
}
