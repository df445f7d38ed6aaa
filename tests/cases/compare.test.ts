import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { answeredDifferently, isSameAnswer, withAnswerFrom } from '@/cases';
import * as edit from '@/cases/edit';
import { merged } from '@/cases/merge';
import type { Answers, Asked, Row } from '@/rules';
import { questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { arbitraryAnswers } from '../rules/arbitrary-answers';
import { asked, at, empty, said } from './facts';

const everything: readonly Asked[] = questionsOf(ccrc).flatMap((question): readonly Asked[] =>
  question.per === 'case'
    ? [{ question }]
    : ccrc.categories.map((category) => ({ question, category })),
);

const answersOfOne = (answers: Answers): CaseFile => ({ ...empty, answers });
/** Row ids are unique in a case, not only in their list. */
const withOwnRowIds = ({ case: sheet, category }: Answers): Answers => ({
  category,
  case: Object.fromEntries(
    Object.entries(sheet).map(([id, answer]) => {
      const list = edit.asRows(answer);
      const rows = list?.rows.map((one) => ({ ...one, rowId: `${id} ${one.rowId}` }));
      return [id, list ? { ...list, rows } : answer];
    }),
  ),
});
const answers = arbitraryAnswers({
  ...{ scheme: ccrc, asOf: '2026-11-22', rowsOf: ccrc.categories },
}).map(withOwnRowIds);
const pairs = fc.tuple(answers, answers);

/** The case with every answer as the other copy has it. */
const asIn = (source: Answers, file: CaseFile): CaseFile =>
  everything.reduce((rest, one) => withAnswerFrom(source, rest, one, at(5)), file);

/** The same sheet with the rows of each list in the order of their ids. */
const inOneOrder = (sheet: Answers['case']): Answers['case'] =>
  Object.fromEntries(
    Object.entries(sheet).map(([id, answer]) => {
      const list = edit.asRows(answer);
      const rows = [...(list?.rows ?? [])].sort((a, b) => (a.rowId < b.rowId ? -1 : 1));
      return [id, list ? { ...list, rows } : answer];
    }),
  );

const projects = asked('ccrc/projects');
const row = (rowId: string, name = rowId): Row => ({ rowId, category: 'security-audit', name });

describe('two answers', () => {
  it('say the same in whatever order their keys were written', () => {
    expect(isSameAnswer({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isSameAnswer({ a: 1 }, { a: 2 })).toBe(false);
    expect(isSameAnswer([1, 2], [2, 1])).toBe(false);
  });

  it('are three different things where there is no value', () => {
    expect(isSameAnswer(undefined, { unknown: true })).toBe(false);
    expect(isSameAnswer({ notApplicable: true }, { unknown: true })).toBe(false);
    expect(isSameAnswer(undefined, undefined)).toBe(true);
  });
});

describe('an answer as another copy has it', () => {
  it('leaves nothing answered differently, whatever both say', () => {
    fc.assert(
      fc.property(pairs, ([own, other]) => {
        const file = asIn(other, answersOfOne(own));
        expect(answeredDifferently(everything, file.answers, other)).toEqual([]);
      }),
    );
  });

  it('stands when the copies are merged, rows and removals too', () => {
    fc.assert(
      fc.property(pairs, ([own, other]) => {
        const file = answersOfOne(own);
        const both = merged(asIn(other, file), file);
        expect(inOneOrder(both.answers.case)).toEqual(inOneOrder(other.case));
        expect(both.answers.category).toEqual(other.category);
      }),
    );
  });

  it('touches neither what is the same nor a row that is', () => {
    const file = edit.withRow(
      edit.withRow(empty, projects, row('a'), at(1)),
      projects,
      row('b'),
      at(2),
    );
    const source = edit.withRow(file, projects, row('b', 'renamed'), at(3));
    expect(withAnswerFrom(file.answers, file, projects, at(5))).toBe(file);
    const changed = withAnswerFrom(source.answers, file, projects, at(5));
    expect(changed.changed).toMatchObject({ 'row/a': at(1), 'row/b': at(5) });
    expect(said(changed, 'ccrc/projects')).toEqual(said(source, 'ccrc/projects'));
  });

  it('marks a row that the other copy does not have as removed', () => {
    const source = edit.withRow(empty, projects, row('a'), at(1));
    const file = edit.withRow(source, projects, row('b'), at(2));
    expect(withAnswerFrom(source.answers, file, projects, at(5)).removed).toEqual({ b: at(5) });
  });
});
