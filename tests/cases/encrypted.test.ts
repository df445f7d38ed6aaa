import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mostBytes, openCaseFile } from '@/cases';
import {
  decrypted,
  encrypted,
  isEncrypted,
  isEncryptionAvailable,
  mostEncryptedBytes,
  shortestPassphrase,
} from '@/cases/encrypted';
import { ccrc } from '@/rules/schemes/ccrc';
import { arbitraryCase } from './arbitrary-case';
import { empty, example } from './facts';
import { fieldsOf, leastWork, sealed, textOf, watchedCrypto } from './watched-crypto';

const passphrase = '资质 自检 correct horse';
const text = JSON.stringify(example);

describe('what was encrypted', () => {
  it('comes out as it was, whatever the case', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryCase([ccrc]), async (file) => {
        const plain = JSON.stringify(file);
        const back = textOf(await decrypted(await sealed(plain, passphrase), passphrase));
        expect(back).toBe(plain);
        expect(openCaseFile(back, [ccrc])).toEqual({ file });
      }),
      { numRuns: 12 },
    );
  });

  it('comes out as it was, whatever the text and the passphrase', async () => {
    const any = fc.string({ unit: 'binary', maxLength: 300 });
    const secret = fc.string({ unit: 'binary', minLength: 24, maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(any, secret, async (plain, key) => {
        expect(await decrypted(await sealed(plain, key), key)).toEqual({ text: plain });
      }),
      { numRuns: 20, examples: [['\uFEFF{}', 'p'.repeat(8)]] },
    );
  });

  it('is never the same twice, and shows nothing of the text', async () => {
    const [one, other] = [await sealed(text, passphrase), await sealed(text, passphrase)];
    const [first, second] = [fieldsOf(one), fieldsOf(other)];
    expect(first.kdf.salt).not.toBe(second.kdf.salt);
    expect(first.iv).not.toBe(second.iv);
    expect(first.ciphertext).not.toBe(second.ciphertext);
    expect(Buffer.from(first.ciphertext, 'base64').toString('latin1')).not.toContain('Example');
  });

  it('says how it was encrypted, and asks for the full work', async () => {
    const crypto = watchedCrypto();
    const fields = fieldsOf(textOf(await encrypted('{}', passphrase, crypto)));
    const base64 = expect.stringMatching(/^[A-Za-z0-9+/]+={0,2}$/) as string;
    expect(fields).toEqual({
      format: 'zizhi-self-check/encrypted-case',
      version: 1,
      cipher: 'AES-GCM',
      kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000, salt: base64 },
      iv: base64,
      ciphertext: base64,
    });
    expect(crypto.derived).toEqual([600_000]);
    expect(Buffer.from(fields.kdf.salt, 'base64')).toHaveLength(16);
    expect(Buffer.from(fields.iv, 'base64')).toHaveLength(12);
  });

  it('may be as large as a case may be, and no larger', async () => {
    const largest = 'x'.repeat(mostBytes);
    const envelope = await sealed(largest, passphrase);
    expect(envelope.length).toBeLessThanOrEqual(mostEncryptedBytes);
    expect(isEncrypted(envelope)).toBe(true);
    expect(textOf(await decrypted(envelope, passphrase)) === largest).toBe(true);

    const crypto = watchedCrypto();
    expect(await encrypted(`${largest}x`, passphrase, crypto)).toEqual({
      problem: { code: 'too-large', bytes: mostBytes + 1, most: mostBytes },
    });
    expect(crypto.derived).toEqual([]);
  });
});

describe('a passphrase', () => {
  it('is the same however its characters were typed', async () => {
    const composed = 'Prüfung für 한국어'.normalize('NFC');
    const apart = composed.normalize('NFD');
    expect(apart).not.toBe(composed);
    expect(await decrypted(await sealed('{}', composed), apart)).toEqual({ text: '{}' });
    expect(await decrypted(await sealed('{}', apart), composed)).toEqual({ text: '{}' });
  });

  it('has at least 8 characters when it is new, Chinese ones and rare ones too', async () => {
    expect(shortestPassphrase).toBe(8);
    const crypto = watchedCrypto();
    // A rare character is two code units, an accent typed apart is no character of its own.
    for (const short of ['1234567', '资质自检口令啊', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷', 'abcdefe\u0301'])
      expect(await encrypted('{}', short, crypto)).toEqual({
        problem: { code: 'passphrase-too-short', have: 7, least: 8 },
      });
    expect(await encrypted('{}', '', crypto)).toEqual({ problem: { code: 'empty-passphrase' } });
    expect(crypto.derived).toEqual([]);
    for (const long of ['12345678', '资质自检口令很好', '𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷'])
      expect(await decrypted(await sealed('{}', long), long)).toEqual({ text: '{}' });
  });

  it('of any length is tried on a file that exists, but an empty one is not', async () => {
    const envelope = await sealed('{}', passphrase);
    const crypto = watchedCrypto();
    expect(await decrypted(envelope, '', crypto)).toEqual({
      problem: { code: 'empty-passphrase' },
    });
    expect(crypto.derived).toEqual([]);
    expect(await decrypted(envelope, 'x', crypto)).toEqual({
      problem: { code: 'wrong-passphrase-or-damaged' },
    });
    expect(crypto.derived).toEqual([leastWork]);
  });

  it.each([`${passphrase} `, ` ${passphrase}`, passphrase.toUpperCase(), passphrase.slice(1)])(
    'that is nearly right (“%s”) is wrong',
    async (nearly) => {
      expect(await decrypted(await sealed(text, passphrase), nearly)).toEqual({
        problem: { code: 'wrong-passphrase-or-damaged' },
      });
    },
  );
});

describe('a page that was not served securely', () => {
  const insecure = {
    getRandomValues: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
  };

  it('can neither encrypt nor decrypt, and says so', async () => {
    const problem = { code: 'no-crypto' };
    expect(isEncryptionAvailable(insecure)).toBe(false);
    expect(isEncryptionAvailable()).toBe(true);
    expect(await encrypted('{}', passphrase, insecure)).toEqual({ problem });
    const envelope = await sealed('{}', passphrase);
    expect(await decrypted(envelope, passphrase, insecure)).toEqual({ problem });
  });
});

describe('an encrypted case is told from everything else', () => {
  it('with a byte order mark, with white space, and with its keys in another order', async () => {
    const envelope = await sealed(text, passphrase);
    const fields = Object.entries(JSON.parse(envelope) as object);
    const turned = JSON.stringify(Object.fromEntries(fields.reverse()));
    for (const same of [envelope, `\uFEFF${envelope}`, `\r\n ${envelope}`, turned]) {
      expect(isEncrypted(same)).toBe(true);
      expect(await decrypted(same, passphrase)).toEqual({ text });
    }
  });

  it('even when a case speaks of it', () => {
    const name = 'zizhi-self-check/encrypted-case';
    for (const no of [
      JSON.stringify({ ...empty, header: { organisation: name } }),
      JSON.stringify([{ format: name }]),
      JSON.stringify({ inside: { format: name } }),
      `{"format":"${name}"`,
      `"${name}"`,
      text,
      '',
    ])
      expect(isEncrypted(no)).toBe(false);
  });

  it('without ever throwing, and without reading what is too large', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (any) => {
        expect(isEncrypted(any)).toBe(false);
      }),
    );
    const start = '{"format":"zizhi-self-check/encrypted-case","x":"';
    const filled = (length: number) => `${start}${'x'.repeat(length - start.length - 2)}"}`;
    expect(isEncrypted(filled(mostEncryptedBytes))).toBe(true);
    expect(isEncrypted(filled(mostEncryptedBytes + 1))).toBe(false);
  });
});

it('a file encrypted in version 1 opens for ever', async () => {
  const fixture = new URL('fixtures/encrypted-version-1.zizhi.json', import.meta.url);
  const back = textOf(await decrypted(readFileSync(fixture, 'utf8'), '资质自检 Prüfung 2026'));
  expect(openCaseFile(back, [ccrc])).toMatchObject({
    file: {
      id: 'example',
      header: { organisation: '示例网络安全技术有限公司（虚构）' },
      answers: { case: { 'ccrc/insured-total': 18 } },
    },
  });
});
