import * as z from 'zod/mini';
import { joined } from '../case-problem';
import { mostBytes } from '../open-case-file';
import type { RawRecord } from '../raw-record';
import { isRawRecord } from '../raw-record';
import type { EncryptionProblem } from './encryption-problem';

export const envelopeFormat = 'zizhi-self-check/encrypted-case';
export const envelopeVersion = 1;

/** In bytes; the tag closes the ciphertext. */
export const lengths = { salt: 16, iv: 12, tag: 16 } as const;

/** What a case of the largest size comes to: four characters for three bytes, and its header. */
export const mostEncryptedBytes = Math.ceil((mostBytes + lengths.tag) / 3) * 4 + 1000;

/** Times that the passphrase is hashed: enough to be slow to guess, and never so many that a file hangs the page. */
export const workFactors = { usual: 600_000, least: 100_000, most: 5_000_000 } as const;

const envelopeSchema = z.strictObject({
  format: z.literal(envelopeFormat),
  version: z.literal(envelopeVersion),
  cipher: z.literal('AES-GCM'),
  kdf: z.strictObject({
    name: z.literal('PBKDF2'),
    hash: z.literal('SHA-256'),
    iterations: z.int(),
    salt: z.string(),
  }),
  iv: z.string(),
  ciphertext: z.string(),
});

/** An encrypted case as it is written; salt, iv and ciphertext in Base64. */
export type Envelope = z.infer<typeof envelopeSchema>;

/** Whether a text is an encrypted case, whatever else is right or wrong with it; never throws. */
export const isEncrypted = (text: string): boolean => rawEnvelope(text) !== undefined;

/** Reads an envelope; nothing in it is trusted, and no more than its form is known afterwards. */
export function readEnvelope(
  text: string,
): { readonly envelope: Envelope } | { readonly problem: EncryptionProblem } {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostEncryptedBytes)
    return { problem: { code: 'too-large', bytes, most: mostEncryptedBytes } };
  const raw = rawEnvelope(text);
  if (!raw) return { problem: { code: 'not-encrypted' } };
  const have = raw['version'];
  if (typeof have === 'number' && have > envelopeVersion)
    return { problem: { code: 'newer-format', have, known: envelopeVersion } };
  const parsed = envelopeSchema.safeParse(raw);
  if (!parsed.success)
    return { problem: { code: 'malformed', path: placeOf(parsed.error.issues[0]) } };
  const { iterations } = parsed.data.kdf;
  const { least, most } = workFactors;
  return iterations < least || iterations > most
    ? { problem: { code: 'work-factor-out-of-range', have: iterations, least, most } }
    : { envelope: parsed.data };
}

/** The fields that the ciphertext vouches for besides itself, in their fixed order. */
export const boundBytes = ({
  format,
  version,
  cipher,
  kdf,
  iv,
}: Omit<Envelope, 'ciphertext'>): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    JSON.stringify([format, version, cipher, kdf.name, kdf.hash, kdf.iterations, kdf.salt, iv]),
  );

/** A text in which the name of the format does not stand is not even parsed. */
function rawEnvelope(text: string): RawRecord | undefined {
  if (text.length > mostEncryptedBytes || !text.includes(`"${envelopeFormat}"`)) return undefined;
  try {
    const raw: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isRawRecord(raw) && raw['format'] === envelopeFormat ? raw : undefined;
  } catch {
    return undefined;
  }
}

function placeOf(issue: z.core.$ZodIssue | undefined): string {
  const path = issue?.path.reduce<string>(joined, '') ?? '';
  return issue?.code === 'unrecognized_keys' ? joined(path, issue.keys[0] ?? '') : path;
}
