import { describe, expect, it } from 'vitest';
import { ccrcWords as schemeInEnglish } from '@/content/en/ccrc';
import { ccrcWords as schemeInChinese } from '@/content/zh-CN/ccrc';
import { withConsultantDeciding } from '@/cases';
import { centreForm } from '@/report/centre-form/centre-form';
import { judgingLines } from '@/report/judging-lines';
import { centreFormDocument } from '@/report/word';
import { overallIntegrationB } from '../../e2e/companies';
import { applying, example } from '../facts';
import { unexplained } from '../unexplained';
import { opened } from './docx-text';
import { formToldOf } from './facts';

describe.each(['zh-CN', 'en'] as const)('the draft of the centre’s form, in %s', (language) => {
  const told = formToldOf(example, language);
  const parts = centreForm({ ...told.basis, say: told.say.form });
  const scheme = language === 'en' ? schemeInEnglish : schemeInChinese;
  const document = centreFormDocument(told).then(opened);

  it('tells every clause, conclusion and particular', async () => {
    const text = (await document).paragraphs.join('\n');
    for (const { items } of parts)
      for (const { title, asks, tags, wanted, have, lack, conclusion, supplied } of items) {
        const state = conclusion.state ? told.say.form.states[conclusion.state] : '';
        const entries = supplied.flatMap((piece) => piece.entries.flat());
        const values = entries.map(({ value }) => value ?? '____');
        for (const one of [title, asks, ...tags, ...wanted, have, lack, state, ...values])
          expect(text).toContain(one);
      }
  });

  it('tells nothing else', async () => {
    const { words, say, official } = told;
    const judging = judgingLines(told.basis);
    const sources = [parts, words, say, official, scheme.sources, judging];
    expect(unexplained((await document).paragraphs, ...sources)).toEqual([]);
  });

  it('has the official names of the columns, and says that it is not the official form', async () => {
    const { paragraphs } = await document;
    for (const name of Object.values(told.official.columns))
      expect(paragraphs.some((text) => text.startsWith(name))).toBe(true);
    const [first] = paragraphs;
    expect(first).toBe(told.say.form.title);
    for (const says of told.say.form.draft) expect(paragraphs).toContain(says);
  });

  it('says how it was judged, and by whose answers where they are not the client’s', async () => {
    const basis = {
      ...told.basis,
      file: withConsultantDeciding(example, true, '2026-11-22T10:00:00Z'),
    };
    const { paragraphs } = opened(await centreFormDocument({ ...told, basis }));
    for (const { label, value } of judgingLines(basis))
      expect(paragraphs).toEqual(expect.arrayContaining([label, value]));
    expect(paragraphs).toContain(told.words.ui.report.judgedBy);
    expect((await document).paragraphs).not.toContain(told.words.ui.report.judgedBy);
  });

  it('gives a group whose official name was not read the name that it has elsewhere', async () => {
    const { paragraphs } = await document;
    expect(paragraphs).toEqual(
      expect.arrayContaining([scheme.areas.people, scheme.areas['track-record']]),
    );
    expect(paragraphs.some((text) => text.startsWith(told.official.points.finance))).toBe(true);
  });

  it('ticks one box of a line at most, and marks what the form has no column for', async () => {
    const { paragraphs } = await document;
    const items = parts.flatMap((part) => part.items);
    const ticks = paragraphs.filter((text) => text === '☑');
    const marked = paragraphs.filter((text) => text === told.say.form.noColumn);
    expect(ticks).toHaveLength(items.filter(({ conclusion }) => conclusion.ticked).length);
    expect(marked).toHaveLength(items.filter(({ conclusion }) => conclusion.state).length);
    expect(marked.length).toBeGreaterThan(2);
  });
});

it('there is no form where nothing of its scheme is applied for', () => {
  const told = formToldOf(applying(overallIntegrationB, {}), 'en');
  expect(() => centreFormDocument(told)).toThrow('no target has the form');
});
