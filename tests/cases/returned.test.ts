import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { CaseFile } from '@/cases';
import { clientCopy, openCaseFile, withConsultantAnswer, withNote } from '@/cases';
import { inOrder } from '@/cases/compare';
import * as edit from '@/cases/edit';
import { merged } from '@/cases/merge';
import { differences, proposedKeys, withChosen } from '@/cases/returned';
import { valueAt } from '@/cases/returned/place';
import type { Answer, Answers, Row } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { arbitraryCase } from './arbitrary-case';
import { asked, at, empty, opened, said } from './facts';

// Whole cases take long to make where other programs run beside them.
vi.setConfig({ testTimeout: 60_000 });

const projects = asked('ccrc/projects');
const finance = asked('ccrc/finance');
const premises = asked('ccrc/premises');
const row = (rowId: string, name = rowId): Row => ({ rowId, category: 'security-audit', name });
const none: ReadonlySet<string> = new Set();
const keysOf = (ours: CaseFile, theirs: CaseFile): readonly string[] =>
  differences(ours, theirs).map(({ key }) => key);
const all = (ours: CaseFile, theirs: CaseFile) => new Set(keysOf(ours, theirs));
const proposal = (ours: CaseFile, theirs: CaseFile) => [...proposedKeys(differences(ours, theirs))];

/** What a case says, whatever the order of its keys and rows; an empty sheet says nothing. */
function content({ header, targets, reading, answers, evidence, actions, consultant }: CaseFile) {
  const sheets = ({ case: sheet, category }: Answers) => ({
    case: sorted(sheet),
    category: Object.fromEntries(
      Object.entries(category).flatMap(([id, own]) =>
        Object.keys(own).length > 0 ? [[id, sorted(own)]] : [],
      ),
    ),
  });
  const visible = { header, targets: [...targets].sort(), reading, evidence, actions };
  return {
    client: inOrder({ ...visible, answers: sheets(answers) }),
    consultant: inOrder({ ...consultant, answers: sheets(consultant.answers) }),
  };
}

const sorted = (sheet: Readonly<Record<string, Answer>>) =>
  Object.fromEntries(
    Object.entries(sheet).map(([id, answer]) => {
      const list = edit.asRows(answer);
      const rows = [...(list?.rows ?? [])].sort((a, b) => (a.rowId < b.rowId ? -1 : 1));
      return [id, list ? { ...list, rows } : answer];
    }),
  );

const ownId = (list: string, rowId: string): string =>
  `${list}-${rowId}`.replaceAll(/[^A-Za-z0-9-]/g, '-').slice(-40);

/** Row ids are unique in a case, not only in their list. */
const withOwnRowIds = (file: CaseFile): CaseFile => ({
  ...file,
  answers: {
    ...file.answers,
    case: Object.fromEntries(
      Object.entries(file.answers.case).map(([id, answer]) => {
        const list = edit.asRows(answer);
        const rows = list?.rows.map((one) => ({ ...one, rowId: ownId(id, one.rowId) }));
        return [id, list ? { ...list, rows } : answer];
      }),
    ),
  },
});

const anyCase = arbitraryCase([ccrc, secrecy]).map(withOwnRowIds);
const pairs = fc.tuple(anyCase, anyCase);
const pick = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
const some = (keys: readonly string[], wanted: readonly boolean[]): ReadonlySet<string> =>
  new Set(keys.filter((_key, index) => wanted[index % wanted.length]));

describe('whatever a file that comes back says', () => {
  it('refusing all of it leaves the case as it is, and taking all of it makes it the file', () => {
    fc.assert(
      fc.property(pairs, ([ours, theirs]) => {
        const copy = clientCopy(theirs);
        expect(content(withChosen(ours, copy, none, at(5)))).toEqual(content(ours));
        const taken = withChosen(ours, copy, all(ours, copy), at(5));
        expect(content(taken).client).toBe(content(copy).client);
        expect(content(taken).consultant).toBe(content(ours).consultant);
        expect(keysOf(taken, copy)).toEqual([]);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('each choice decides about itself alone, in whatever order, and opens as a case', () => {
    fc.assert(
      fc.property(pairs, pick, ([ours, theirs], wanted) => {
        const found = differences(ours, theirs);
        const keys = found.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        const chosen = some(keys, wanted);
        const result = withChosen(ours, theirs, chosen, at(5));
        for (const { key, place } of found) {
          // A list that is not there but for rows that were taken is open.
          if (place.part === 'list') continue;
          const from = chosen.has(key) ? theirs : ours;
          expect(inOrder(valueAt(result, place)), key).toBe(inOrder(valueAt(from, place)));
        }
        const [former, latter] = [some([...chosen], wanted), some([...chosen].reverse(), wanted)];
        const inSteps = [latter, former, chosen].reduce(
          (file, keys) => withChosen(file, theirs, keys, at(5)),
          ours,
        );
        expect(content(inSteps)).toEqual(content(result));
        expect(openCaseFile(JSON.stringify(result), [ccrc, secrecy])).toHaveProperty('file');
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('what was decided stands: against the same file, and against a copy from before', () => {
    fc.assert(
      fc.property(pairs, pick, ([ours, theirs], wanted) => {
        const result = withChosen(ours, theirs, some(keysOf(ours, theirs), wanted), at(5));
        expect(proposal(result, theirs)).toEqual([]);
        expect(content(merged(ours, result)).client).toBe(content(result).client);
        expect(content(merged(result, ours)).client).toBe(content(result).client);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});

describe('what a file proposes', () => {
  const base = edit.withAnswer(empty, finance, 'none', at(1));

  it('is the later word, and what only the file has', () => {
    const theirs = edit.withAnswer(
      edit.withAnswer(base, finance, 'all', at(3)),
      premises,
      'all',
      at(3),
    );
    expect(proposal(base, theirs)).toEqual(['ccrc/finance', 'ccrc/premises']);
    const later = edit.withAnswer(base, finance, { unknown: true }, at(4));
    expect(proposal(later, theirs)).toEqual(['ccrc/premises']);
  });

  it('is nothing of ours that it lacks, unless it was taken back there', () => {
    expect(proposal(base, empty)).toEqual([]);
    expect(keysOf(base, empty)).toEqual(['ccrc/finance']);
    expect(proposal(base, edit.withAnswer(base, finance, undefined, at(2)))).toEqual([
      'ccrc/finance',
    ]);
    const named = edit.withHeader(empty, { organisation: 'A' }, at(1));
    expect(proposal(named, edit.withHeader(empty, { preparedBy: 'B' }, at(2)))).toEqual([
      'header/preparedBy',
    ]);
  });

  it('is asked about row by row', () => {
    const ours = edit.withRow(
      edit.withRow(empty, projects, row('a'), at(1)),
      projects,
      row('b'),
      at(1),
    );
    const theirs = edit.withoutRow(
      edit.withRow(
        edit.withRow(ours, projects, row('a', 'renamed'), at(2)),
        projects,
        row('c'),
        at(2),
      ),
      projects,
      'b',
      at(3),
    );
    expect(keysOf(ours, theirs)).toEqual(['a', 'b', 'c'].map((id) => `ccrc/projects row/${id}`));
    expect(proposal(ours, theirs)).toHaveLength(3);
    const result = withChosen(ours, theirs, new Set(['ccrc/projects row/c']), at(5));
    expect(said(result, 'ccrc/projects')).toMatchObject({ rows: [row('a'), row('b'), row('c')] });
    const refused = withChosen(ours, theirs, none, at(5));
    expect(refused.removed).toEqual({ c: at(5) });
    expect(merged(refused, theirs).answers).toEqual(ours.answers);
  });

  it('does not come back by a clock that was ahead, and never by one that is none', () => {
    for (const moment of ['2030-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z']) {
      const theirs = edit.withAnswer(base, finance, 'all', moment);
      const refused = withChosen(base, theirs, none, at(5));
      expect(proposal(refused, theirs)).toEqual([]);
      expect(opened(refused)).toEqual({ file: refused });
    }
    const theirs = edit.withAnswer(base, finance, 'all', '2026-99-99T99:99:99Z');
    expect(opened(withChosen(base, theirs, none, at(5)))).not.toHaveProperty('problem');
  });
});

describe('what a consultant keeps for himself', () => {
  const own = withNote(
    withConsultantAnswer(empty, finance, 'all', at(1)),
    finance,
    'ask again',
    at(1),
  );

  it('is no question where a client sends his copy back', () => {
    expect(keysOf(own, clientCopy(own))).toEqual([]);
    const result = withChosen(own, clientCopy(own), none, at(5));
    expect(result).toEqual(own);
  });

  it('is asked about where a backup says it differently', () => {
    const theirs = withNote(own, finance, 'asked', at(2));
    expect(proposal(own, theirs)).toEqual(['note/ccrc/finance']);
    const result = withChosen(own, theirs, all(own, theirs), at(5));
    expect(result.consultant).toEqual(theirs.consultant);
    expect(proposal(withNote(own, finance, '', at(3)), theirs)).toEqual([]);
  });
});
