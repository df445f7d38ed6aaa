import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import {
  withAction,
  withAnswer,
  withEvidenceStatus,
  withNote,
  withRow,
  withTargets,
} from '@/cases';
import { differences } from '@/cases/returned';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { returned as returnedInEnglish } from '@/content/en/returned';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { returned as returnedInChinese } from '@/content/zh-CN/returned';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import { saidDifferences } from '@/report';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { arbitraryCase } from '../cases/arbitrary-case';
import { asked, at, empty } from '../cases/facts';

const inEnglish = {
  ...{ words: english, say: returnedInEnglish },
  schemes: [
    { scheme: ccrc, schemeWords: ccrcInEnglish },
    { scheme: secrecy, schemeWords: secrecyInEnglish },
  ],
};
const inChinese = {
  ...{ words: chinese, say: returnedInChinese },
  schemes: [
    { scheme: ccrc, schemeWords: ccrcInChinese },
    { scheme: secrecy, schemeWords: secrecyInChinese },
  ],
};

const said = (ours: CaseFile, theirs: CaseFile, language = inEnglish) =>
  saidDifferences(differences(ours, theirs), { ours, theirs, ...language });

const anyCase = arbitraryCase([ccrc, secrecy]);

describe('the differences in words', () => {
  it.each([inEnglish, inChinese])('are all said, whatever they are: $words.locale', (language) => {
    fc.assert(
      fc.property(anyCase, anyCase, (ours, theirs) => {
        const lines = said(ours, theirs, language);
        expect(lines).toHaveLength(differences(ours, theirs).length);
        for (const { title, here, there } of lines) {
          expect(title).not.toBe('');
          expect(Math.min(here.length, there.length)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('name the question, the row, the piece of evidence and the gap', () => {
    const row = { rowId: 'a', category: 'security-audit', name: 'Audit of a bank' };
    const theirs = [
      (file: CaseFile) => withTargets(file, ['ccrc/security-audit/level-3/initial'], at(1)),
      (file: CaseFile) => withAnswer(file, asked('ccrc/finance'), 'all', at(1)),
      (file: CaseFile) => withRow(file, asked('ccrc/projects'), row, at(1)),
      (file: CaseFile) => withEvidenceStatus(file, 'business-licence', 'have', at(1)),
      (file: CaseFile) => withAction(file, 'ccrc/common/premises', { owner: 'Li' }, at(1)),
      (file: CaseFile) => withNote(file, asked('ccrc/finance'), 'ask', at(1)),
    ].reduce((file, change) => change(file), empty);
    const { questions, evidence, requirements, categories } = ccrcInEnglish;
    const lines = said(empty, theirs);
    const found = (group: string) => lines.filter((one) => one.group === group);
    expect(found('case')[0]?.there[0]).toContain(categories['security-audit'].short);
    expect(found('answers').map(({ title }) => title)).toEqual([
      questions['ccrc/finance'].label,
      `${questions['ccrc/projects'].label} · Audit of a bank`,
      `${questions['ccrc/projects'].label} · ${returnedInEnglish.list}`,
    ]);
    expect(found('evidence')[0]?.title).toBe(evidence['business-licence'].name);
    expect(found('actions')[0]).toMatchObject({
      title: requirements['ccrc/common/premises'].title,
      here: [returnedInEnglish.nothing],
      there: [`${returnedInEnglish.action.owner}: Li`],
    });
    expect(found('consultant')[0]?.there).toEqual(['ask']);
  });

  it('keep to the address where nobody knows the gap any more', () => {
    const theirs = withAction(empty, 'gone@x', { owner: 'Li' }, at(1));
    expect(said(empty, theirs)[0]?.title).toBe('gone');
  });
});
