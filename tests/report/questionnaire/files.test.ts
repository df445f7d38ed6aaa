import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { locales } from '@/content';
import {
  questionnaireNotices,
  sayQuestionnaireNotice,
  sayQuestionnaireProblem,
} from '@/report/questionnaire';
import { rulesVersion } from '@/rules';
import { example } from '../facts';
import { ownWords, read, readWhole, written } from './facts';
import type { Parts } from './workbooks';
import { packed, partsOf, withBook, withParts } from './workbooks';

const honest = written(example);

const codeOf = (bytes: Uint8Array): string | undefined => {
  const result = read(bytes);
  if (!('problem' in result)) return undefined;
  for (const locale of locales)
    expect(sayQuestionnaireProblem(result.problem, ownWords[locale])).toMatch(/\S/);
  return result.problem.code;
};

const changed = (name: string, change: (xml: string) => string): Uint8Array =>
  withParts(honest, (parts) => ({ ...parts, [name]: change(parts[name] ?? '') }));

/** The archive with the four bytes at a place of its first directory entry changed. */
function declaring(bytes: Uint8Array, name: string, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const text = strToU8(name);
  for (let place = 0; place < copy.length - 46; place += 1)
    if (
      view.getUint32(place, true) === 0x02014b50 &&
      text.every((byte, index) => copy[place + 46 + index] === byte)
    )
      view.setUint32(place + at, value, true);
  return copy;
}

const sheet = 'xl/worksheets/sheet2.xml';
const [sizeAt, offsetAt] = [24, 42];

describe('a file that is no workbook', () => {
  const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const utf16 = (text: string) => [...text].flatMap((char) => [char.charCodeAt(0), 0]);

  it.each<readonly [string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), 'not-a-workbook'],
    ['text', strToU8('number,answer\n1,2'), 'not-a-workbook'],
    ['a case file', strToU8(JSON.stringify(example)), 'not-a-workbook'],
    ['an old workbook', compound, 'old-format'],
    [
      'a workbook with a password',
      Uint8Array.from([...compound, ...utf16('EncryptedPackage')]),
      'password',
    ],
    ['the beginning of an archive', honest.slice(0, 2000), 'damaged'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    ['a document', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('a workbook that is none of ours', () => {
  it('has no hidden sheet', () => {
    const without = (xml: string) => xml.replace(/<sheet name="questionnaire"[^>]*>/, '');
    expect(codeOf(withBook(honest, without))).toBe('not-a-questionnaire');
  });

  it('says another format', () => {
    const other = withParts(honest, (parts) =>
      everywhere(parts, 'zizhi-self-check/questionnaire', 'x'),
    );
    expect(codeOf(other)).toBe('not-a-questionnaire');
  });

  it('is of a newer format', () => {
    const version = /(self-check\/questionnaire<\/t><\/is><\/c><c [^>]*><is><t[^>]*>)1</;
    const newer = withParts(honest, (parts) => everywhere(parts, version, '$12<'));
    expect(read(newer)).toEqual({ problem: { code: 'newer-format', have: 2, known: 1 } });
    const odd = withParts(honest, (parts) => everywhere(parts, version, '$1one<'));
    expect(codeOf(odd)).toBe('not-a-questionnaire');
  });
});

const everywhere = (parts: Parts, old: string | RegExp, put: string): Parts =>
  Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, xml.replace(old, put)]));

describe('a workbook that is refused before it is read', () => {
  it('is too large, however large', () => {
    const started = performance.now();
    expect(codeOf(new Uint8Array(100_000_000))).toBe('too-large');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it('holds macros, or says so', () => {
    const macro = withParts(honest, (parts) => ({ ...parts, 'xl/vbaProject.bin': 'x' }));
    expect(codeOf(macro)).toBe('macros');
    const old = withParts(honest, (parts) => ({ ...parts, 'xl/macrosheets/sheet1.xml': '<x/>' }));
    expect(codeOf(old)).toBe('macros');
    const named = changed('[Content_Types].xml', (xml) =>
      xml.replace(
        'vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml',
        'vnd.ms-excel.sheet.macroEnabled.main+xml',
      ),
    );
    expect(codeOf(named)).toBe('macros');
  });

  it('unpacks to too much, and says so', () => {
    const zeros = { ...partsOf(honest), 'xl/media/image1.bin': '0'.repeat(51_000_000) };
    const bomb = packed(zeros);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(codeOf(bomb)).toBe('too-large-inside');
  });

  it('unpacks to more than it says, or to less', () => {
    const spaces = changed(sheet, (xml) => xml + ' '.repeat(5_000_000));
    expect(codeOf(declaring(spaces, sheet, sizeAt, 1000))).toBe('damaged');
    expect(codeOf(declaring(honest, sheet, sizeAt, 40_000_000))).toBe('damaged');
  });

  it('has a byte changed that nothing else would show', () => {
    const parts = Object.entries(partsOf(honest)).map(
      ([name, xml]) => [name, strToU8(xml)] as const,
    );
    const stored = zipSync(Object.fromEntries(parts), { level: 0 });
    expect(codeOf(stored)).toBeUndefined();
    const at = new TextDecoder('latin1').decode(stored).indexOf('>P-2025-07<');
    expect(at).toBeGreaterThan(0);
    expect(codeOf(stored.with(at + 3, 0x39))).toBe('damaged');
  });

  it('has more parts than a workbook has', () => {
    const many = Object.fromEntries(
      Array.from({ length: 600 }, (_, index) => [`xl/a${String(index)}.xml`, '<a/>']),
    );
    expect(codeOf(withParts(honest, (parts) => ({ ...parts, ...many })))).toBe('too-large-inside');
  });

  it('points beyond its end, or at something else', () => {
    expect(codeOf(declaring(honest, sheet, offsetAt, 0xffffff00))).toBe('damaged');
    expect(codeOf(declaring(honest, sheet, offsetAt, 7))).toBe('damaged');
  });

  it('has more cells than a questionnaire has', () => {
    const cells = '<c><v>1</v></c>'.repeat(450_000);
    const many = changed(sheet, (xml) =>
      xml.replace('<sheetData>', `<sheetData><row>${cells}</row>`),
    );
    expect(codeOf(many)).toBe('too-large-inside');
  });

  it.each([
    '<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
    '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
    '<!ENTITY a "b">',
  ])('declares %s', (declaration) => {
    const put = (xml: string) => xml.replace('<worksheet', `${declaration}<worksheet`);
    expect(codeOf(changed(sheet, put))).toBe('declarations');
  });

  it.each(['', '<worksheet>', 'PK', '<worksheet><row></c></worksheet>', '\0'])(
    'has a sheet that is no XML: %j',
    (xml) => {
      expect(codeOf(changed(sheet, () => xml))).toBe('damaged');
    },
  );
});

describe('the notices', () => {
  const noticesOf = (bytes: Uint8Array, file = example) => {
    const notices = questionnaireNotices(readWhole(bytes), file);
    for (const locale of locales)
      for (const notice of notices)
        expect(sayQuestionnaireNotice(notice, ownWords[locale])).toMatch(/\S/);
    return notices;
  };
  const ofVersion = (version: string) =>
    withParts(honest, (parts) =>
      everywhere(parts, new RegExp(`>${rulesVersion}<`, 'g'), `>${version}<`),
    );

  it('are none for a questionnaire of the case', () => {
    expect(noticesOf(honest)).toEqual([]);
  });

  it('say that it is of another case', () => {
    expect(noticesOf(honest, { ...example, id: 'another' })).toEqual([{ code: 'other-case' }]);
  });

  it('say that the rules were other ones', () => {
    const known = rulesVersion;
    expect(noticesOf(ofVersion('2025.1.1'))).toEqual([
      { code: 'older-rules', have: '2025.1.1', known },
    ]);
    expect(noticesOf(ofVersion('2099.1'))).toEqual([
      { code: 'newer-rules', have: '2099.1', known },
    ]);
  });
});
