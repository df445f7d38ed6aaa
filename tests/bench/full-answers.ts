import type { Answer, Answers, Question, Row } from '@/rules';
import { questionsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';

/** A company that has answered everything in every category: 30 projects and 10 certificates. */
export const fullAnswers: Answers = {
  case: sheetOf('case'),
  category: Object.fromEntries(ccrc.categories.map((category) => [category, sheetOf('category')])),
};

function sheetOf(per: Question['per']): Answers['case'] {
  return Object.fromEntries(
    questionsOf(ccrc)
      .filter((question) => question.per === per)
      .map((question) => [question.id, answerTo(question)]),
  );
}

function answerTo(question: Question): Answer {
  switch (question.kind) {
    case 'choice':
      return question.options[0];
    case 'parts':
      return Object.fromEntries(question.parts.map((part, index) => [part, index % 7 !== 6]));
    case 'date':
      return '2018-04-02';
    case 'count':
      return 12;
    case 'amount':
      return 20_000_000;
    case 'share':
      return 5;
    case 'event':
      return 'never';
    case 'experience':
      return { since: '2016-09' };
    case 'service':
      return { since: '2019-11-30' };
    case 'rows':
      return { list: 'complete', rows: rowsOf(question.id) };
  }
}

function rowsOf(list: string): readonly Row[] {
  if (list === 'ccrc/projects') return Array.from({ length: 30 }, (_, index) => project(index));
  if (list === 'ccrc/certificates')
    return Array.from({ length: 10 }, (_, index) => certificate(index));
  return [];
}

function categoryOf(index: number): string | undefined {
  return ccrc.categories[index % ccrc.categories.length];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function project(index: number): Row {
  return {
    rowId: `project-${String(index)}`,
    category: categoryOf(index),
    state: 'completed',
    signed: `202${String(3 + (index % 3))}-${twoDigits((index % 12) + 1)}-${twoDigits(index + 1)}`,
    completed: `202${String(4 + (index % 3))}-0${String((index % 5) + 1)}-15`,
    contract: true,
    acceptance: true,
    invoice: index % 4 !== 0,
    receipt: true,
  };
}

function certificate(index: number): Row {
  return {
    rowId: `certificate-${String(index)}`,
    category: categoryOf(index),
    level: ccrc.levels[index % ccrc.levels.length],
    issued: `202${String(3 + (index % 3))}-05-1${String(index)}`,
    expires: `202${String(6 + (index % 3))}-05-1${String(index)}`,
    suspended: false,
  };
}
