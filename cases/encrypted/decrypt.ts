import { fromBase64 } from './base64';
import type { EncryptionProblem, TextOrProblem } from './encryption-problem';
import type { Envelope } from './envelope';
import { boundBytes, lengths, readEnvelope } from './envelope';
import type { Cryptography } from './passphrase-key';
import { keyFrom } from './passphrase-key';

/**
 * The text that was encrypted. The file is checked as far as it can be before anything slow begins;
 * what comes out is as untrusted as any other text that is opened.
 */
export async function decrypted(
  text: string,
  passphrase: string,
  crypto: Cryptography = globalThis.crypto,
): Promise<TextOrProblem> {
  const read = readEnvelope(text);
  if ('problem' in read) return read;
  const parts = partsOf(read.envelope);
  if ('problem' in parts) return parts;
  const { subtle } = crypto;
  if (!subtle) return { problem: { code: 'no-crypto' } };
  if (passphrase === '') return { problem: { code: 'empty-passphrase' } };

  const { salt, iv, ciphertext } = parts;
  const { kdf, cipher: name } = read.envelope;
  const key = await keyFrom(passphrase, { kdf, salt, use: 'decrypt' }, subtle);
  const cipher = { name, iv, additionalData: boundBytes(read.envelope) };
  const plain = await subtle.decrypt(cipher, key, ciphertext).catch(() => undefined);
  return plain ? readText(plain) : { problem: { code: 'wrong-passphrase-or-damaged' } };
}

type Bytes = Uint8Array<ArrayBuffer>;

function partsOf({
  kdf,
  iv,
  ciphertext,
}: Envelope):
  | { readonly salt: Bytes; readonly iv: Bytes; readonly ciphertext: Bytes }
  | { readonly problem: EncryptionProblem } {
  const parts = { salt: fromBase64(kdf.salt), iv: fromBase64(iv), text: fromBase64(ciphertext) };
  if (parts.salt?.length !== lengths.salt) return malformed('kdf.salt');
  if (parts.iv?.length !== lengths.iv) return malformed('iv');
  if (!parts.text || parts.text.length < lengths.tag) return malformed('ciphertext');
  return { salt: parts.salt, iv: parts.iv, ciphertext: parts.text };
}

/** What is no text was encrypted by another program that was told the passphrase. */
function readText(plain: ArrayBuffer): TextOrProblem {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch {
    return malformed('ciphertext');
  }
}

const malformed = (path: string): { readonly problem: EncryptionProblem } => ({
  problem: { code: 'malformed', path },
});
