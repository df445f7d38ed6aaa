import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EncryptionProblem, TextOrProblem } from '@/cases/encrypted';
import { decrypted, encrypted, isEncrypted, mostEncryptedBytes } from '@/cases/encrypted';
import { boundBytes } from '@/cases/encrypted/envelope';
import { encryptionWords as english } from '@/content/en/encryption';
import type { EncryptionWords } from '@/content/types/encryption-words';
import { encryptionWords as chinese } from '@/content/zh-CN/encryption';
import { altered, fieldsOf, leastWork, sealed, watchedCrypto } from './watched-crypto';

const passphrase = 'XQ-passphrase 口令';
// Of a length at which the last character of the ciphertext in Base64 has bits to spare.
const text = '{"format":"XQ-plaintext","organisation":"绝密有限公司"}  ';
const envelope = await sealed(text, passphrase);
const { iv, ciphertext, kdf } = fieldsOf(envelope);

const refused: unknown = { problem: { code: 'wrong-passphrase-or-damaged' } };
const malformed = (path: string) => ({ problem: { code: 'malformed', path } });

describe('a single flipped bit', () => {
  const crypto = watchedCrypto();
  const flipped = (at: number, bit: number): string => {
    const code = envelope.charCodeAt(at) ^ (1 << bit);
    return envelope.slice(0, at) + String.fromCharCode(code) + envelope.slice(at + 1);
  };
  /** Where another bit means another key, which takes long. */
  const isSlow = (at: number) =>
    [kdf.salt, String(kdf.iterations)].some((slow) => {
      const start = envelope.indexOf(slow);
      return at >= start && at < start + slow.length;
    });

  it('anywhere in the file is refused', async () => {
    expect(ciphertext).toMatch(/[^=]==$/);
    const problems = new Map<string, number>();
    for (let at = 0; at < envelope.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        if (isSlow(at) && bit !== at % 8) continue;
        const result = await decrypted(flipped(at, bit), passphrase, crypto);
        const code = 'problem' in result ? result.problem.code : 'opened';
        expect(code, `bit ${bit} at ${at}`).not.toBe('opened');
        problems.set(code, (problems.get(code) ?? 0) + 1);
      }
    expect([...problems.keys()]).toEqual(
      expect.arrayContaining(['malformed', 'newer-format', 'not-encrypted']),
    );
    expect(problems.get('wrong-passphrase-or-damaged')).toBeGreaterThan(200);
    expect(await decrypted(envelope, passphrase, crypto)).toEqual({ text });
  });
});

describe('a part of another file', () => {
  it('in the place of its own is refused', async () => {
    const other = fieldsOf(await sealed(text, passphrase));
    for (const mixed of [
      altered(envelope, { iv: other.iv }),
      altered(envelope, {}, { salt: other.kdf.salt }),
      altered(envelope, { ciphertext: other.ciphertext }),
      altered(envelope, { iv: other.iv, ciphertext: other.ciphertext }),
      altered(envelope, { ciphertext: ciphertext.slice(4) }),
      altered(envelope, { ciphertext: ciphertext.slice(0, -4) }),
      altered(envelope, {}, { iterations: leastWork + 1 }),
    ])
      expect(await decrypted(mixed, passphrase)).toEqual(refused);
  });

  it('could not be, since the ciphertext vouches for every field of the header', () => {
    const header = JSON.parse(envelope) as Parameters<typeof boundBytes>[0];
    const bound = Buffer.from(boundBytes(header)).toString();
    expect(JSON.parse(bound)).toEqual([
      ...['zizhi-self-check/encrypted-case', 1, 'AES-GCM'],
      ...['PBKDF2', 'SHA-256', leastWork, kdf.salt, iv],
    ]);
  });
});

describe('a work factor', () => {
  const asking = (iterations: unknown) => altered(envelope, {}, { iterations });

  it.each([0, -1, 1, 99_999, 5_000_001, 1e9, 2 ** 32, Number.MAX_SAFE_INTEGER])(
    'of %i is refused before any key is derived',
    async (have) => {
      const crypto = watchedCrypto();
      expect(await decrypted(asking(have), passphrase, crypto)).toEqual({
        problem: { code: 'work-factor-out-of-range', have, least: 100_000, most: 5_000_000 },
      });
      expect(crypto.derived).toEqual([]);
    },
  );

  it.each([1.5, 250_000.5, 1e300, '600000', null, [600_000], { valueOf: 600_000 }, true])(
    'that is no whole number (%j) is refused before any key is derived',
    async (iterations) => {
      const crypto = watchedCrypto();
      expect(await decrypted(asking(iterations), passphrase, crypto)).toEqual(
        malformed('kdf.iterations'),
      );
      expect(crypto.derived).toEqual([]);
    },
  );

  it.each([100_000, 5_000_000])('of %i, at the edge, is taken', async (iterations) => {
    const { subtle, getRandomValues, derived } = watchedCrypto();
    const quick = Object.assign(Object.create(subtle!) as SubtleCrypto, {
      deriveKey: (...[how, ...rest]: Parameters<SubtleCrypto['deriveKey']>) => {
        derivedFor.push((how as Pbkdf2Params).iterations);
        return subtle!.deriveKey({ ...(how as Pbkdf2Params), iterations: 1 }, ...rest);
      },
    });
    const derivedFor: number[] = [];
    const result = await decrypted(asking(iterations), passphrase, {
      subtle: quick,
      getRandomValues,
    });
    expect(result).toEqual(refused);
    expect([derivedFor, derived]).toEqual([[iterations], [1]]);
  });
});

describe('an envelope', () => {
  it.each<readonly [string, string]>([
    [altered(envelope, { version: 0 }), 'version'],
    [altered(envelope, { version: '1' }), 'version'],
    [altered(envelope, { cipher: 'AES-CBC' }), 'cipher'],
    [altered(envelope, { kdf: null }), 'kdf'],
    [altered(envelope, {}, { name: 'HKDF' }), 'kdf.name'],
    [altered(envelope, {}, { hash: 'SHA-1' }), 'kdf.hash'],
    [altered(envelope, {}, { salt: undefined }), 'kdf.salt'],
    [altered(envelope, {}, { salt: '' }), 'kdf.salt'],
    [altered(envelope, {}, { salt: iv }), 'kdf.salt'],
    [altered(envelope, {}, { salt: `${kdf.salt.slice(0, -3)}h==` }), 'kdf.salt'],
    [altered(envelope, {}, { rounds: 1 }), 'kdf.rounds'],
    [altered(envelope, { iv: kdf.salt }), 'iv'],
    [altered(envelope, { iv: ` ${iv}` }), 'iv'],
    [altered(envelope, { iv: '中'.repeat(16) }), 'iv'],
    [altered(envelope, { ciphertext: '' }), 'ciphertext'],
    [altered(envelope, { ciphertext: iv }), 'ciphertext'],
    [altered(envelope, { ciphertext: `${ciphertext}\n` }), 'ciphertext'],
    [altered(envelope, { ciphertext: [ciphertext] }), 'ciphertext'],
    [altered(envelope, { note: 'x' }), 'note'],
    [altered(envelope, { constructor: 1 }), 'constructor'],
    [envelope.replace('{', '{"__proto__":{"polluted":1},'), '__proto__'],
    [envelope.replace('"kdf": {', '"kdf": {"__proto__":{"polluted":1},'), 'kdf.__proto__'],
  ])('that is not as it is written is refused with the place (%#)', async (raw, path) => {
    const crypto = watchedCrypto();
    expect(isEncrypted(raw)).toBe(true);
    expect(await decrypted(raw, passphrase, crypto)).toEqual(malformed(path));
    expect(crypto.derived).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('of a newer version says so before anything else is looked at', async () => {
    expect(await decrypted(altered(envelope, { version: 2, cipher: 'new' }), passphrase)).toEqual({
      problem: { code: 'newer-format', have: 2, known: 1 },
    });
  });

  it('with any value anywhere never throws', async () => {
    const crypto = watchedCrypto();
    const keys = ['format', 'version', 'cipher', 'kdf', 'iv', 'ciphertext', 'new', '__proto__'];
    const change = fc.dictionary(fc.constantFrom(...keys), fc.jsonValue(), { minKeys: 1 });
    await fc.assert(
      fc.asyncProperty(change, change, async (one, two) => {
        const raw = altered(envelope, one, 'kdf' in one ? {} : two);
        expect(await decrypted(raw, passphrase, crypto)).toHaveProperty('problem');
      }),
      { numRuns: 200 },
    );
    expect(crypto.derived).toEqual([]);
  });

  it('of any text at all never throws', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), async (any) => {
        expect(await decrypted(any, passphrase)).toEqual({ problem: { code: 'not-encrypted' } });
      }),
    );
  });

  it('that is too large is not even parsed, and one that is deep is no trouble', async () => {
    const bytes = mostEncryptedBytes + 1;
    const start = '{"format":"zizhi-self-check/encrypted-case","x":';
    const huge = start + '['.repeat(bytes - start.length);
    expect(await decrypted(huge, passphrase)).toEqual({
      problem: { code: 'too-large', bytes, most: mostEncryptedBytes },
    });
    const deep = `${start}${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}}`;
    expect(await decrypted(deep, passphrase)).toEqual(malformed('version'));
  });

  it('may hold what is no text, and is refused then too', async () => {
    const { subtle } = globalThis.crypto;
    const header = JSON.parse(envelope) as Parameters<typeof boundBytes>[0];
    const decode = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
    const bytes = new TextEncoder().encode(passphrase);
    const material = await subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
    const how = { ...kdf, name: 'PBKDF2', hash: 'SHA-256', salt: decode(kdf.salt) };
    const aes = { name: 'AES-GCM', length: 256 };
    const key = await subtle.deriveKey(how, material, aes, false, ['encrypt']);
    const cipher = { name: 'AES-GCM', iv: decode(iv), additionalData: boundBytes(header) };
    const sealedBytes = await subtle.encrypt(cipher, key, Uint8Array.of(0xff, 0xfe));
    const raw = altered(envelope, { ciphertext: Buffer.from(sealedBytes).toString('base64') });
    expect(await decrypted(raw, passphrase)).toEqual(malformed('ciphertext'));
  });
});

describe('a problem', () => {
  const { getRandomValues } = watchedCrypto();
  const insecure = { getRandomValues };
  const large = `${text}${' '.repeat(5_000_000)}`;
  const failing: readonly (readonly [EncryptionProblem['code'], () => Promise<TextOrProblem>])[] = [
    ['no-crypto', () => encrypted(text, passphrase, insecure)],
    ['no-crypto', () => decrypted(envelope, passphrase, insecure)],
    ['empty-passphrase', () => encrypted(text, '')],
    ['passphrase-too-short', () => encrypted(text, 'XQ')],
    ['too-large', () => encrypted(large, passphrase)],
    ['too-large', () => decrypted(large.repeat(2), passphrase)],
    ['not-encrypted', () => decrypted(text, passphrase)],
    ['malformed', () => decrypted(altered(envelope, { iv: text }), passphrase)],
    ['malformed', () => decrypted(altered(envelope, { cipher: passphrase }), passphrase)],
    ['newer-format', () => decrypted(altered(envelope, { version: 9 }), passphrase)],
    ['work-factor-out-of-range', () => decrypted(altered(envelope, {}, { iterations: 1 }), 'XQ')],
    ['wrong-passphrase-or-damaged', () => decrypted(envelope, `${passphrase}!`)],
  ];

  it.each(failing)('never holds the passphrase or the text: %s (%#)', async (code, fail) => {
    const result = await fail();
    if (!('problem' in result)) throw new Error('no problem');
    expect(result.problem.code).toBe(code);
    const { problem } = result;
    for (const said of [JSON.stringify(problem), say(problem, english), say(problem, chinese)]) {
      expect(said).not.toMatch(/XQ|绝密|undefined|NaN|\[object/);
      expect(said.length).toBeLessThan(400);
    }
  });

  it('is shown above for every code that has a sentence', () => {
    const codes = [...new Set(failing.map(([code]) => code))].sort();
    expect(codes).toEqual(Object.keys(english.problems).sort());
    expect(codes).toEqual(Object.keys(chinese.problems).sort());
  });

  it('names a key of the file at a length that can be read', async () => {
    const raw = altered(envelope, { ['k'.repeat(100_000)]: 1 });
    const { problem } = (await decrypted(raw, passphrase)) as { problem: object };
    expect(JSON.stringify(problem).length).toBeLessThan(200);
  });
});

const say = (problem: EncryptionProblem, { problems }: EncryptionWords): string =>
  (problems[problem.code] as (one: EncryptionProblem) => string)(problem);
