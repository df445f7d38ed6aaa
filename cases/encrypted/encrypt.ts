import { mostBytes } from '../open-case-file';
import { toBase64 } from './base64';
import type { TextOrProblem } from './encryption-problem';
import type { Envelope } from './envelope';
import { boundBytes, envelopeFormat, envelopeVersion, lengths, workFactors } from './envelope';
import type { Cryptography } from './passphrase-key';
import { keyFrom, normalised } from './passphrase-key';

/** In characters, so that a passphrase in Chinese is counted as one in letters is. */
export const shortestPassphrase = 8;

/**
 * The text of a case file as the text of an encrypted one: AES-GCM with 256 bits, the key from the
 * passphrase, salt and iv new each time. The text must be well-formed, as JSON always is.
 */
export const encrypted = (
  text: string,
  passphrase: string,
  crypto: Cryptography = globalThis.crypto,
): Promise<TextOrProblem> => encryptedWith(text, passphrase, { crypto });

interface Means {
  readonly crypto: Cryptography;
  /** Fewer make a file that is easier to break: for tests, which have no secret. */
  readonly iterations?: number;
}

export async function encryptedWith(
  text: string,
  passphrase: string,
  { crypto, iterations = workFactors.usual }: Means,
): Promise<TextOrProblem> {
  const { subtle } = crypto;
  if (!subtle) return { problem: { code: 'no-crypto' } };
  const have = [...normalised(passphrase)].length;
  if (have === 0) return { problem: { code: 'empty-passphrase' } };
  if (have < shortestPassphrase)
    return { problem: { code: 'passphrase-too-short', have, least: shortestPassphrase } };
  const plain = new TextEncoder().encode(text);
  if (plain.length > mostBytes)
    return { problem: { code: 'too-large', bytes: plain.length, most: mostBytes } };

  const salt = crypto.getRandomValues(new Uint8Array(lengths.salt));
  const iv = crypto.getRandomValues(new Uint8Array(lengths.iv));
  const header = {
    format: envelopeFormat,
    version: envelopeVersion,
    cipher: 'AES-GCM',
    kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations, salt: toBase64(salt) },
    iv: toBase64(iv),
  } as const;
  const key = await keyFrom(passphrase, { kdf: header.kdf, salt, use: 'encrypt' }, subtle);
  const cipher = { name: header.cipher, iv, additionalData: boundBytes(header) };
  const bytes = new Uint8Array(await subtle.encrypt(cipher, key, plain));
  const envelope: Envelope = { ...header, ciphertext: toBase64(bytes) };
  return { text: `${JSON.stringify(envelope, null, 2)}\n` };
}
