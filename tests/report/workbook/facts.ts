import type { Actions, CaseFile } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { workbook as workbookInEnglish } from '@/content/en/workbook';
import { workbook as workbookInChinese } from '@/content/zh-CN/workbook';
import { rowLists } from '@/report';
import { gapRegister, reportWorkbook } from '@/report/workbook';
import { manyTargets, notQualifying, qualifying } from '../../e2e/companies';
import type { Language } from '../facts';
import { actionsWords, basisOf, wholeOf, wordsOf } from '../facts';

export const workbookWords = { en: workbookInEnglish, 'zh-CN': workbookInChinese } as const;

/** All that a workbook of a case is made of. */
export const workbookBasis = (file: CaseFile, language: Language = 'en') => ({
  report: wholeOf(file, { language }),
  lists: rowLists(basisOf(file, { language })),
  words: wordsOf(language),
  actionsWords: actionsWords[language],
  workbookWords: workbookWords[language],
});

export const workbookOf = (file: CaseFile, language?: Language): Uint8Array =>
  reportWorkbook(workbookBasis(file, language));

export const registerOf = (file: CaseFile, language?: Language): string =>
  gapRegister(workbookBasis(file, language));

/** Names that a spreadsheet program might take for something else. */
export const strange = [
  ...['=1+1', '@x', '+2', '-3', '\t=1', '\r=1', '007', '1e5', '2024-03-01', '#N/A', ' x '],
  ...['a\nb', '_x0041_', '<b>&"', '😀', '\u0000\u0007', '\ufffe', '\ud800', '＝1+1'],
];

const actions: Actions = {
  'ccrc/common/premises': { owner: '李', due: '2026-11-01', status: 'under-way', note: '谈租约' },
  'ccrc/common/finance': { due: '2027-01-31', status: 'to-do' },
  'ccrc/common/technology/b-norm@risk-assessment': { owner: '=1+1', note: '@x' },
};

/** The example with something planned about one of its gaps, for reading by eye. */
export const smallCase = (organisation: string): CaseFile => ({
  ...exampleCase(organisation),
  actions: {
    'ccrc/common/management/f-suppliers': {
      ...{ owner: 'Wang', due: '2026-11-01', status: 'under-way', note: '合同范本待法务审阅' },
    },
  },
});

/** All 24 targets, many gaps, and projects with all sorts of names. */
export const largeCase: CaseFile = {
  ...manyTargets('large'),
  answers: {
    case: {
      ...notQualifying.case,
      'ccrc/people': qualifying.case['ccrc/people']!,
      'ccrc/projects': {
        list: 'complete',
        rows: Array.from({ length: 60 }, (_, index) => ({
          ...{ rowId: `p-${String(index)}`, category: 'risk-assessment', state: 'completed' },
          name: strange[index] ?? `P-2023-${String(index)}`,
          ...{ customer: strange[index] ?? 'Bank', signed: '2022-03-01', completed: '2023-05-31' },
          ...{ contract: true, acceptance: index % 2 === 0 },
        })),
      },
    },
    category: manyTargets('large').answers.category,
  },
  actions,
};
