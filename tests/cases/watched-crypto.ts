import type { Cryptography, TextOrProblem } from '@/cases/encrypted';
import { encryptedWith } from '@/cases/encrypted/encrypt';

export interface WatchedCrypto extends Cryptography {
  /** The work factors of the keys that were derived, in the order in which they were asked for. */
  readonly derived: readonly number[];
}

/** The real thing, but for watching, and for deriving the same key only once. */
export function watchedCrypto(): WatchedCrypto {
  const { subtle } = globalThis.crypto;
  const passphrases = new Map<unknown, string>();
  const keys = new Map<string, Promise<CryptoKey>>();
  const derived: number[] = [];
  const watched = {
    importKey: async (...asked: Parameters<typeof subtle.importKey>) => {
      const material = await subtle.importKey(...asked);
      passphrases.set(material, hex(asked[1] as unknown as Uint8Array));
      return material;
    },
    deriveKey: (...asked: Parameters<typeof subtle.deriveKey>) => {
      const { iterations, salt } = asked[0] as Pbkdf2Params;
      derived.push(iterations);
      const of = JSON.stringify([
        passphrases.get(asked[1]),
        iterations,
        hex(salt as Uint8Array),
        asked[4],
      ]);
      const key = keys.get(of) ?? subtle.deriveKey(...asked);
      keys.set(of, key);
      return key;
    },
    encrypt: subtle.encrypt.bind(subtle),
    decrypt: subtle.decrypt.bind(subtle),
  } as unknown as SubtleCrypto;
  return {
    subtle: watched,
    getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
    derived,
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The fewest times that are accepted, so that tests are quick. */
export const leastWork = 100_000;

/** The text encrypted with the least work; throws where that is refused. */
export async function sealed(
  text: string,
  passphrase: string,
  crypto: Cryptography = globalThis.crypto,
): Promise<string> {
  return textOf(await encryptedWith(text, passphrase, { crypto, iterations: leastWork }));
}

export function textOf(result: TextOrProblem): string {
  if ('problem' in result) throw new Error(JSON.stringify(result.problem));
  return result.text;
}

type Fields = Record<string, unknown> & { kdf: Record<string, unknown> };

/** An encrypted text with some of its fields changed; those of `kdf` are merged. */
export function altered(text: string, change: object, ofKdf: object = {}): string {
  const fields = JSON.parse(text) as Fields;
  return JSON.stringify({ ...fields, kdf: { ...fields.kdf, ...ofKdf }, ...change });
}

export const fieldsOf = (text: string) =>
  JSON.parse(text) as {
    readonly iv: string;
    readonly ciphertext: string;
    readonly kdf: { readonly salt: string; readonly iterations: number };
  };
