import type { CaseFile } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { centreFormDocument, wordReport } from '@/report/word';
import { manyTargets } from '../e2e/companies';
import { wordsOf } from '../report/facts';
import type { Language } from '../report/facts';
import { formToldOf, toldOf } from '../report/word/facts';
import { workbookOf } from '../report/workbook/facts';

/** A document that an office program must be able to open. */
export interface OfficeDocument {
  readonly name: string;
  /** Of the file's name, without the dot. */
  readonly ending: string;
  readonly bytes: () => Promise<Uint8Array>;
}

const languages: readonly Language[] = ['zh-CN', 'en'];

/** The example with all that a company and its consultant add, in the language of its reader. */
const small = (language: Language): CaseFile => ({
  ...exampleCase(wordsOf(language).ui.start.exampleOrganisation),
  ...added,
});

/** All 24 targets, the example's lists among the answers. */
const large = (language: Language): CaseFile => {
  const many = manyTargets('many');
  const example = small(language);
  return {
    ...many,
    header: example.header,
    answers: { ...many.answers, case: { ...many.answers.case, ...lists(example) } },
    evidence: example.evidence,
    ...added,
  };
};

const lists = ({ answers }: CaseFile) =>
  Object.fromEntries(
    ['ccrc/projects', 'ccrc/people', 'ccrc/certificates'].map((id) => [id, answers.case[id]!]),
  );

const added = {
  actions: {
    'ccrc/common/management/f-suppliers': {
      owner: 'A. A.',
      due: '2026-12-15',
      status: 'under-way',
      note: 'First draft is with the head.\nSecond round in December.',
    },
  },
  consultant: {
    decides: false,
    answers: { case: {}, category: {} },
    notes: { 'ccrc/projects': 'Ask for the receipts.' },
  },
} satisfies Partial<CaseFile>;

const cases = { small, large } as const;

/** Every document in both languages, for a small case and a large one. */
export const documents: readonly OfficeDocument[] = languages.flatMap((language) =>
  Object.entries(cases).flatMap(([size, caseIn]) => [
    {
      name: `report-${size}-${language}`,
      ending: 'docx',
      bytes: () => wordReport(toldOf(caseIn(language), language)),
    },
    {
      name: `centre-form-${size}-${language}`,
      ending: 'docx',
      bytes: () => centreFormDocument(formToldOf(caseIn(language), language)),
    },
    {
      name: `workbook-${size}-${language}`,
      ending: 'xlsx',
      bytes: () => Promise.resolve(workbookOf(caseIn(language), language)),
    },
  ]),
);
