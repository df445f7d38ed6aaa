import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseFile } from '@/cases';
import { addressOf, asRows, caseFileSchema, newCase, readRow, rowEntryOf } from '@/cases';
import type { Answer, Answers, Asked, Question, Row } from '@/rules';
import { answerTo, askedIn, isShown, journeys, progressOf, questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { arbitraryAnswers } from '../../rules/arbitrary-answers';
import { asOf, schemes } from '../facts';
import type { ChangeLine } from '@/report/questionnaire';
import { changesTo, forAll, readWhole, taken, written } from './facts';

const targets = fc.subarray([...forAll.targets], { minLength: 1, maxLength: 6 });

/** Answers to both schemes: who answers for both gives one set. */
const answers = fc
  .tuple(
    arbitraryAnswers({ scheme: ccrc, asOf, rowsOf: ccrc.categories }),
    arbitraryAnswers({ scheme: secrecy, asOf, rowsOf: secrecy.categories }),
  )
  .map(([one, other]): Answers => ({
    case: { ...other.case, ...one.case },
    category: { ...other.category, ...one.category },
  }));

const aCase: fc.Arbitrary<CaseFile> = fc.record({ targets, answers }).map((generated) => ({
  ...{ ...newCase('case-1'), targets: generated.targets },
  answers: enterable(generated.answers),
}));

/** After every date that is generated. */
const later = '2035-01-01';

const lists = schemes.flatMap(questionsOf).filter((question) => question.kind === 'rows');

/** No two lists of a case share the id of a row, and no row's dates are in the wrong order. */
function enterable(all: Answers): Answers {
  const ofCase = Object.entries(all.case).map(([id, answer]) => {
    const list = asRows(answer);
    const question = lists.find((one) => one.id === id);
    if (!list || !question) return [id, answer] as const;
    const rows = list.rows.map((row, index): Row => {
      const { problems } = readRow(question.fields, rowEntryOf(question.fields, row), later);
      const kept = Object.entries(row).filter(([name]) => !(name in problems));
      return { ...Object.fromEntries(kept), rowId: `${id.replace('/', '-')}-${String(index)}` };
    });
    return [id, { ...list, rows }] as const;
  });
  return { ...all, case: Object.fromEntries(ofCase) };
}

const askedOf = ({ targets: ids, answers: given }: CaseFile): readonly Asked[] =>
  journeys(schemes, ids, given, asOf).flatMap(({ sections }) => askedIn(sections));

/** What of an answer is told: no row or field that is hidden, and no text that says nothing. */
function told(question: Question, answer: Answer | undefined, file: CaseFile): unknown {
  const list = asRows(answer);
  if (!list || question.kind !== 'rows') return answer;
  const rows = list.list === 'none' ? [] : list.rows;
  const isMeant = ({ category }: Row) =>
    category === undefined || file.targets.some((id) => id.split('/')[1] === category);
  const shown = (row: Row) =>
    Object.fromEntries(
      Object.entries(row).filter(([name, value]) => {
        const field = question.fields[name];
        return value !== '' && (!field || isShown(field, row));
      }),
    );
  // An empty line of a sheet is no row.
  const meant = rows.filter(isMeant).map(shown);
  return { ...list, rows: meant.filter((row) => Object.keys(row).length > 1) };
}

/** In milliseconds: dozens of whole cases are written and read. */
const timeout = 60_000;

/** What a change is, in few words. */
const briefly = (line: ChangeLine): string =>
  `${line.kind} ${line.status} ${line.asked ? addressOf(line.asked) : ''}`;

describe.each(['en', 'zh-CN'] as const)('a questionnaire in %s', (language) => {
  it('gives every answer back as it was', { timeout }, () => {
    fc.assert(
      fc.property(aCase, (file) => {
        const bytes = written(file, language);
        const empty = { ...newCase('case-1'), targets: file.targets };
        const again = taken(empty, changesTo(empty, bytes, later));
        for (const asked of askedOf(file))
          expect(answerTo(again.answers, asked), addressOf(asked)).toEqual(
            told(asked.question, answerTo(file.answers, asked), file),
          );
        expect(caseFileSchema(schemes).safeParse(again).success).toBe(true);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('differs in nothing from the case that it was made of', { timeout }, () => {
    fc.assert(
      fc.property(aCase, (file) => {
        const changes = changesTo(file, written(file, language), later);
        expect(changes.filter(({ status }) => status !== 'same').map(briefly)).toEqual([]);
        expect(taken(file, changes)).toEqual(file);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('asks everything that is open, and nothing else where only that is wanted', () => {
    fc.assert(
      fc.property(aCase, (file) => {
        const open = askedOf(file).filter(
          (asked) => progressOf(asked, answerTo(file.answers, asked)) !== 'answered',
        );
        const { empty, lines } = readWhole(written(file, language, 'open'), later);
        const answered = new Set(
          lines.filter(({ kind }) => kind !== 'row').map(({ asked }) => asked),
        );
        expect(empty + answered.size).toBe(open.length);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

it('is the same file each time', () => {
  expect(written(forAll)).toEqual(written(forAll));
});
