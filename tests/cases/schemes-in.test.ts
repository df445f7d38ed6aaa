import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { newCase, openCaseFile, openCaseFileWith, schemeIds, schemeIdsIn } from '@/cases';
import { questionsOf } from '@/rules';
import type { Scheme } from '@/rules';
import { applicantEvidence } from '@/rules/applicant';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { empty, example, withCase, withEvidence, wrong } from './facts';

const known: Readonly<Record<string, Scheme>> = { ccrc, secrecy };

/** Opens with schemes that are fetched, and says which were. */
async function fetching(value: unknown) {
  const fetched: (readonly string[])[] = [];
  const result = await openCaseFileWith(JSON.stringify(value), (ids) => {
    fetched.push(ids);
    return Promise.resolve(ids.flatMap((id) => known[id] ?? []));
  });
  return { fetched, result };
}

const question = questionsOf(secrecy).find(({ kind, per }) => kind === 'parts' && per === 'case')!;
const ownPiece = secrecy.evidence.find(
  ({ id }) => !applicantEvidence.some((one) => one.id === id),
)!;
const target = 'secrecy/overall-integration/grade-b/initial';
const both: CaseFile = {
  ...example,
  targets: [...example.targets, target],
  answers: { ...example.answers, case: { ...example.answers.case, [question.id]: 'all' } },
  evidence: { ...example.evidence, [ownPiece.id]: { status: 'missing' } },
};

describe('the schemes that a case mentions', () => {
  it.each([
    [{ targets: ['ccrc/risk-assessment/level-3/initial'] }, ['ccrc']],
    [{ targets: [target] }, ['secrecy']],
    [{ targets: [target, 'ccrc/x'] }, ['ccrc', 'secrecy']],
    [{ answers: { case: { 'ccrc/finance': 'all' } } }, ['ccrc']],
    [{ answers: { case: { [question.id]: 'all' } } }, ['secrecy']],
    [{ answers: { category: { anything: { 'secrecy/x': 1 } } } }, ['secrecy']],
    [{ answers: { case: { 'applicant/legal-form': 'enterprise' } } }, []],
    [{ answers: { case: { ccrcs: 1, 'other/ccrc': 1 } }, targets: ['nobody/a/b/c'] }, []],
    [{ targets: 'ccrc/a/b/c', answers: ['ccrc/finance'] }, []],
    [{ targets: [{ ccrc: 1 }, null, 7], answers: { case: null, category: [[]] } }, []],
    [null, []],
    ['ccrc/', []],
  ])('%j', (raw, ids) => {
    expect(schemeIdsIn(raw)).toEqual(ids);
  });

  it('are known ones, whatever the value is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (targets, sheet, category) => {
        for (const raw of [targets, { targets, answers: { case: sheet, category } }])
          for (const id of schemeIdsIn(raw)) expect(schemeIds).toContain(id);
      }),
    );
  });
});

describe('a case of several schemes', () => {
  it('opens with both, whoever brings them', async () => {
    expect(openCaseFile(JSON.stringify(both), [ccrc, secrecy])).toEqual({ file: both });
    expect(await fetching(both)).toEqual({
      fetched: [['ccrc', 'secrecy']],
      result: { file: both },
    });
  });

  it('is not opened by one of them alone', () => {
    expect(openCaseFile(JSON.stringify(both), [ccrc])).toMatchObject({
      problem: { code: 'unknown-key', path: 'answers.case', key: question.id },
    });
  });

  it('fetches only what it needs', async () => {
    const { fetched, result } = await fetching(example);
    expect(result).toEqual({ file: example });
    expect(fetched).toEqual([['ccrc']]);
  });

  it('has no category and no piece of evidence in common but the papers of the applicant', () => {
    const theirs = secrecy.evidence.map(({ id }): string => id);
    for (const piece of ccrc.evidence)
      if (theirs.includes(piece.id)) expect(applicantEvidence).toContain(piece);
    const categories = [...ccrc.categories, ...secrecy.categories];
    expect(new Set<string>(categories).size).toBe(categories.length);
  });
});

describe('a case that mentions no scheme', () => {
  const founded = withCase({ 'applicant/founding-date': '2021-06-18' });

  it('opens with what the applicant says and the papers of the applicant', async () => {
    const file = { ...founded, evidence: { 'business-licence': { status: 'have' } } };
    for (const schemes of [[], [ccrc], [secrecy], [ccrc, secrecy]])
      expect(openCaseFile(JSON.stringify(file), schemes)).toEqual({ file });
    expect(await fetching(file)).toEqual({ fetched: [[]], result: { file } });
    expect(await fetching(newCase('x'))).toEqual({
      fetched: [[]],
      result: { file: newCase('x') },
    });
  });

  it('opens with evidence or an emptied category of some scheme, for which all are fetched', async () => {
    const emptied = { ...empty, answers: { case: {}, category: { 'risk-assessment': {} } } };
    const piece = withEvidence({ [ownPiece.id]: { status: 'have' } });
    for (const file of [emptied, piece])
      expect(await fetching(file)).toEqual({ fetched: [[], schemeIds], result: { file } });
    const elsewhere = { ...withEvidence({ 'tool-list': { status: 'have' } }), targets: [target] };
    expect(await fetching(elsewhere)).toEqual({
      fetched: [['secrecy'], schemeIds],
      result: { file: elsewhere },
    });
  });
});

describe('what no scheme knows', () => {
  it.each([
    [{ ...empty, targets: ['unheard-of/a/b/c'] }, wrong('targets[0]', expect.any(String))],
    [
      { ...empty, targets: ['unheard/a/b/c'] },
      { problem: { code: 'unknown-target', path: 'targets[0]', target: 'unheard/a/b/c' } },
    ],
    [
      withCase({ 'unheard/of': 'yes' }),
      { problem: { code: 'unknown-key', path: 'answers.case', key: 'unheard/of' } },
    ],
    [
      withEvidence({ 'unheard-of': {} }),
      { problem: { code: 'unknown-key', path: 'evidence', key: 'unheard-of' } },
    ],
  ])('stays a problem with its path (%#)', async (file, problem) => {
    expect((await fetching(file)).result).toEqual(problem);
    expect(openCaseFile(JSON.stringify(file), [ccrc, secrecy])).toEqual(problem);
  });

  it('is found before anything is fetched where the text is no case at all', async () => {
    const load = () => Promise.reject(new Error('not to be called'));
    expect(await openCaseFileWith('{', load)).toEqual({ problem: { code: 'not-json' } });
  });
});
