import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { centreFormDocument, wordReport } from '@/report/word';
import { manyTargets } from '../../e2e/companies';
import type { Language } from '../facts';
import { applying, example } from '../facts';
import { toldFacts } from '../told-facts';
import { unexplained } from '../unexplained';
import type { Opened } from './docx-text';
import { opened } from './docx-text';
import { formToldOf, toldOf } from './facts';

const languages: readonly Language[] = ['zh-CN', 'en'];

const planned: CaseFile = {
  ...example,
  targets: [...example.targets, 'secrecy/overall-integration/grade-b/initial'],
  actions: {
    'ccrc/common/management/f-suppliers': {
      ...{ owner: 'Z. L.', due: '2026-11-01', status: 'under-way', note: 'Draft.\nThen the rest.' },
    },
  },
};

const report = async (file: CaseFile, language: Language): Promise<Opened> =>
  opened(await wordReport(toldOf(file, language)));

describe.each(languages)('the report in Word, in %s', (language) => {
  const told = toldOf(planned, language);
  let document: Opened;
  beforeAll(async () => {
    document = await report(planned, language);
  });

  it('tells all that the report tells', () => {
    const text = document.paragraphs.join('\n');
    for (const fact of toldFacts(told.report)) expect(text).toContain(fact);
  });

  it('tells nothing else', () => {
    expect(unexplained(document.paragraphs, told, ['☐', '☑'])).toEqual([]);
  });

  it('is noticed telling something else, so that this test can fail', () => {
    expect(unexplained(['Zebra', ...document.paragraphs], told)).toEqual(['Zebra | Zebra']);
  });

  it('has every part that another names, and says of what kind each is', () => {
    const { parts } = document;
    const kinds = parts['[Content_Types].xml']!;
    for (const name of Object.keys(parts).filter((one) => one !== '[Content_Types].xml')) {
      const ending = name.split('.').at(-1)!;
      expect(kinds.includes(`PartName="/${name}"`) || kinds.includes(`Extension="${ending}"`)).toBe(
        true,
      );
    }
    for (const [, name] of kinds.matchAll(/PartName="\/([^"]+)"/g))
      expect(parts).toHaveProperty([name!]);
    for (const [name, xml] of Object.entries(parts).filter(([one]) => one.endsWith('.rels')))
      for (const [, target] of xml.matchAll(/Target="([^"]+)"/g)) {
        const folder = name.replace(/_rels\/[^/]+$/, '');
        expect(parts, name).toHaveProperty([
          `${target!.startsWith('/') ? '' : folder}${target!.replace(/^\//, '')}`,
        ]);
      }
  });

  it('names nobody and no moment in its properties, and its language', () => {
    const core = document.parts['docProps/core.xml']!;
    expect(core).not.toMatch(/dc:creator|lastModifiedBy/);
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual([
      '2026-11-22T00:00:00Z',
      '2026-11-22T00:00:00Z',
    ]);
    expect(core).toContain(`<dc:language>${language === 'en' ? 'en-US' : 'zh-CN'}</dc:language>`);
  });

  it('has headings, and tables with numbers whose heads are said on every page', () => {
    const body = document.parts['word/document.xml']!;
    for (const level of [1, 2, 3]) expect(body).toContain(`w:val="Heading${String(level)}"`);
    const captions = document.paragraphs.filter((text) => text.startsWith(`${told.say.table} `));
    expect(captions.length).toBeGreaterThan(5);
    for (const [index, caption] of captions.entries())
      expect(caption).toMatch(new RegExp(`^\\S+ ${String(index + 1)}  \\S`));
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(captions.length);
    const rows = body.match(/<w:tr>|<w:tr /g)!;
    expect(body.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length);
  });

  it('has lists with points before them', () => {
    const { parts } = document;
    const own = parts['word/document.xml']!.match(/<w:numId w:val="[^"]*"/g)!;
    expect(own.length).toBeGreaterThan(5);
    for (const one of own) {
      const [number] = /\d+/.exec(one)!;
      expect(one).toBe(`<w:numId w:val="${number}"`);
      expect(parts['word/numbering.xml']).toContain(`<w:num w:numId="${number}"`);
    }
  });

  it('is the same, byte for byte, whenever it is written', async () => {
    const [one, other] = [await wordReport(told), await wordReport(told)];
    expect(Buffer.compare(one, other)).toBe(0);
  });
});

describe('the report of many targets', () => {
  it('tells all that the report tells, and nothing else', async () => {
    const told = toldOf(manyTargets('many'), 'en');
    const { paragraphs } = opened(await wordReport(told));
    for (const fact of toldFacts(told.report)) expect(paragraphs.join('\n')).toContain(fact);
    expect(unexplained(paragraphs, told)).toEqual([]);
  });
});

/** A case in which every text that a user can write is this one. */
const named = (name: string): CaseFile => ({
  ...applying('ccrc/security-audit/level-3/initial', {
    case: {
      'ccrc/projects': {
        list: 'complete',
        rows: [{ rowId: 'p', category: 'security-audit', name, customer: name, state: 'stopped' }],
      },
      'ccrc/people': {
        list: 'open',
        rows: [{ rowId: 'q', category: 'security-audit', role: 'technical-lead', name }],
      },
    },
  }),
  header: { organisation: name, creditCode: name, preparedBy: name },
  evidence: { 'business-licence': { status: 'have', particulars: { number: name } } },
  actions: { 'ccrc/common/legal/compliance': { owner: name, note: name } },
});

const documentsOf = async (file: CaseFile): Promise<readonly Opened[]> => [
  await report(file, 'en'),
  opened(await centreFormDocument(formToldOf(file, 'en'))),
];

describe('what users wrote stays text', () => {
  let plain: readonly Opened[];
  beforeAll(async () => {
    plain = await documentsOf(named('NAME'));
  });

  it.each([
    ['a formula', '=HYPERLINK("https://x.example")', '=HYPERLINK("https://x.example")'],
    [
      'a tag',
      '</w:t></w:r><w:r><w:fldSimple w:instr="X"/>',
      '</w:t></w:r><w:r><w:fldSimple w:instr="X"/>',
    ],
    ['an entity', '&lt; &#0; &', '&lt; &#0; &'],
    ['a control character', 'x\u0000\u001b\u000by', 'x   y'],
    ['half a character', 'x\ud800y\ufffe', 'x y '],
    ['a turned direction', 'x\u202Egpj', 'x gpj'],
    ['an Arabic name', 'شركة \u200fx', 'شركة \u200fx'],
    ['a very long word', 'x'.repeat(2000), 'x'.repeat(2000)],
    ['a place for a number', '{\u2066points-0} {points-0}', '{ points-0} {points-0}'],
    ['a picture', '{image.png}', '{image.png}'],
  ])('%s', async (_what, name, text) => {
    const hostile = await documentsOf(named(name));
    for (const [index, document] of hostile.entries()) {
      expect(document.paragraphs.join('\n')).toContain(text);
      expect(document.elements).toEqual(plain[index]!.elements);
    }
  });

  it('whatever it is: the document has the shape that it would have anyway', async () => {
    const shapes = plain.map(({ elements }) => elements);
    const sign = fc.constantFrom(...'<>&"\'{}=[]\\/%;\u0001\ud83d\u2028\ufeffx1 年'.split(''));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: sign, minLength: 1, maxLength: 30 }), async (text) => {
        const documents = await documentsOf(named(`x${text}`));
        expect(documents.map(({ elements }) => elements)).toEqual(shapes);
      }),
      { numRuns: 8 },
    );
  });
});
