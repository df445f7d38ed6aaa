import type { CaseFile } from '@/cases';
import { addressOf } from '@/cases';
import type { Answer, Asked, Scheme } from '@/rules';
import { answerTo, questionsOf } from '@/rules';
import { example, schemes } from '../report/facts';

/** In everything of the consultant's that is free text; notes have a mark of their own besides. */
export const canary = 'XQcanary';
export const note = `${canary}-note`;

/** What holds everything, as it must: opened again it is the case. */
export const backups: readonly string[] = ['backup'];

const askedBy = (scheme: Scheme): readonly Asked[] =>
  questionsOf(scheme).flatMap((question): readonly Asked[] =>
    question.per === 'case'
      ? [{ question }]
      : scheme.categories.map((category) => ({ question, category })),
  );
const everything = schemes.flatMap(askedBy);

/** A list with a row that names the canary in every text of it; anything else differs from the client's. */
function otherwise(one: Asked): Answer {
  const { question } = one;
  if (question.kind !== 'rows')
    return question.kind === 'parts' && answerTo(example.answers, one) !== 'none'
      ? 'none'
      : { unknown: true };
  const fields = Object.entries(question.fields).flatMap(([name, field]) => {
    if (field.kind === 'text') return [[name, canary] as const];
    return field.kind === 'choice' ? [[name, optionOf(name, field.options)] as const] : [];
  });
  return { list: 'open', rows: [{ rowId: canary, ...Object.fromEntries(fields) }] };
}

/** A row of a category that is applied for is told by more surfaces. */
const optionOf = (name: string, [first = '']: readonly string[]): string =>
  name === 'category' ? 'risk-assessment' : first;

/** A note on every question, an own answer to each, and the stamps of both. */
export const canaryCase: CaseFile = {
  ...example,
  targets: [...example.targets, 'secrecy/overall-integration/grade-b/initial'],
  consultant: {
    decides: false,
    notes: Object.fromEntries(everything.map((one) => [addressOf(one), note])),
    answers: {
      case: Object.fromEntries(
        everything
          .filter(({ category }) => category === undefined)
          .map((one) => [one.question.id, otherwise(one)]),
      ),
      category: {},
    },
  },
  changed: {
    ...example.changed,
    [`consultant/${canary}`]: '2026-11-22T10:00:00.000Z',
    [`note/${canary}`]: '2026-11-22T10:00:00.000Z',
  },
};

/** The same case, judged by the consultant's answers: those are then told wherever it is judged. */
export const decidingCase: CaseFile = {
  ...canaryCase,
  consultant: { ...canaryCase.consultant, decides: true },
};
