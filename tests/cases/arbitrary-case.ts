import fc from 'fast-check';
import type { CaseFile } from '@/cases';
import { actionStatuses, evidenceStatuses } from '@/cases';
import { evidenceOf } from '@/cases/evidence-record';
import type { Answers, Scheme } from '@/rules';
import { targetId } from '@/rules';
import { arbitraryAnswers } from '../rules/arbitrary-answers';
import { day } from '../rules/arbitrary-dates';
import { at, empty } from './facts';

/** Any case of these schemes, with something in every part of its file. */
export const arbitraryCase = (schemes: readonly Scheme[]): fc.Arbitrary<CaseFile> =>
  fc
    .record({
      answers: fc.tuple(...schemes.map(answersTo)).map(together),
      header: fc.record(
        { organisation: text, creditCode: text, preparedBy: text, date: day },
        { requiredKeys: [] },
      ),
      targets: fc.tuple(...schemes.map(targetsOf)).map((lists) => lists.flat()),
      evidence: evidenceIn(schemes),
      actions: fc.dictionary(address, action, { maxKeys: 4 }),
      consultant: fc.record({
        answers: fc.tuple(...schemes.map(answersTo)).map(together),
        notes: fc.dictionary(address, text, { maxKeys: 4 }),
        decides: fc.boolean(),
      }),
      reading: fc.constantFrom('published' as const, 'cautious' as const),
      revision: fc.nat(),
      changed: fc.dictionary(
        fc.constantFrom('header', 'row/a', 'ccrc/norm@x', 'evidence/tool-list'),
        fc.constant(at(1)),
      ),
    })
    .map((generated) => ({ ...empty, ...generated }));

/** Of a question or of a gap; one that no version knows any more is an address too. */
const address = fc.constantFrom('ccrc/norm@x', 'ccrc/premises', 'ccrc/common/premises', 'gone');

const action = fc.record(
  {
    owner: fc.string({ unit: 'grapheme', maxLength: 40 }),
    due: day,
    status: fc.constantFrom(...actionStatuses),
    note: fc.string({ unit: 'grapheme', maxLength: 40 }),
  },
  { requiredKeys: [] },
);

const answersTo = (scheme: Scheme): fc.Arbitrary<Answers> =>
  arbitraryAnswers({ scheme, asOf: '2026-11-22', rowsOf: scheme.categories });

const together = (each: readonly Answers[]): Answers => ({
  case: Object.assign({}, ...each.map((answers) => answers.case)) as Answers['case'],
  category: Object.assign({}, ...each.map(({ category }) => category)) as Answers['category'],
});

const targetsOf = (scheme: Scheme): fc.Arbitrary<readonly string[]> =>
  fc.subarray([...scheme.categories]).chain((categories) =>
    fc.tuple(
      ...categories.map((category) =>
        fc
          .record({
            level: fc.constantFrom(...scheme.levels),
            occasion: fc.constantFrom(...scheme.occasions),
          })
          .map((rest) => targetId({ scheme: scheme.id, category, ...rest })),
      ),
    ),
  );

/** Any text, however strange, that a field of the header takes. */
const text = fc.string({ unit: 'grapheme', maxLength: 40 });

/** Records of some of the schemes' evidence, with any of the particulars that each piece names. */
const evidenceIn = (schemes: readonly Scheme[]) =>
  fc.record(
    Object.fromEntries(
      evidenceOf(schemes).map(({ id, particulars }) => [
        id,
        fc.record(
          {
            status: fc.constantFrom(...evidenceStatuses),
            particulars: fc.record(Object.fromEntries(particulars.map((one) => [one, text])), {
              requiredKeys: [],
            }),
          },
          { requiredKeys: [] },
        ),
      ]),
    ),
    { requiredKeys: [] },
  ) as fc.Arbitrary<CaseFile['evidence']>;
