import type { CaseFile } from '@/cases';
import { newCase } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import type { Words } from '@/content';
import { words as english } from '@/content/en';
import { actions as actionsInEnglish } from '@/content/en/actions';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { words as chinese } from '@/content/zh-CN';
import { actions as actionsInChinese } from '@/content/zh-CN/actions';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import type {
  FindingReport,
  ReportModel,
  ReportPlanning,
  TargetReport,
  WholeReport,
} from '@/report';
import { asMarkdown, reportModel, reportPlanning, wholeReport } from '@/report';
import type { Answers, Day, Reading, Scheme } from '@/rules';
import { targetsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';

export const asOf: Day = '2026-11-22';
export const example = exampleCase('Example');

export const schemes: readonly Scheme[] = [ccrc, secrecy];

const languages = {
  en: {
    words: english,
    schemes: [
      { scheme: ccrc, schemeWords: ccrcInEnglish },
      { scheme: secrecy, schemeWords: secrecyInEnglish },
    ],
  },
  'zh-CN': {
    words: chinese,
    schemes: [
      { scheme: ccrc, schemeWords: ccrcInChinese },
      { scheme: secrecy, schemeWords: secrecyInChinese },
    ],
  },
} as const;
export type Language = keyof typeof languages;

export const wordsOf = (language: Language): Words => languages[language].words;

export const actionsWords = { en: actionsInEnglish, 'zh-CN': actionsInChinese } as const;

interface Telling {
  readonly language?: Language;
  readonly reading?: Reading;
}

export const basisOf = (file: CaseFile, { language = 'en', reading }: Telling) => ({
  file: { ...file, reading: reading ?? file.reading },
  asOf,
  words: wordsOf(language),
  schemes: languages[language].schemes.filter(
    ({ scheme }) => targetsOf(file.targets, scheme).length > 0,
  ),
});

export const reportOf = (file: CaseFile, telling: Telling = {}): ReportModel =>
  reportModel(basisOf(file, telling));

export const planningOf = (file: CaseFile, telling: Telling = {}): ReportPlanning =>
  reportPlanning(basisOf(file, telling));

/** All that the report of a case tells, on the day as of which it is judged. */
export const wholeOf = (file: CaseFile, telling: Telling = {}): WholeReport =>
  wholeReport({ ...basisOf(file, telling), today: asOf });

/** The report of a case as Markdown. */
export const markdownOf = (file: CaseFile, telling: Telling = {}): string => {
  const { language = 'en' } = telling;
  return asMarkdown(wholeOf(file, telling), wordsOf(language), actionsWords[language]);
};

export const targetOf = (model: ReportModel, id: string): TargetReport => {
  const found = model.targets.find((target) => target.id === id);
  if (!found) throw new Error(`no target ${id}`);
  return found;
};

/** The groups of a target report, as lists of requirement ids. */
export const groupsOf = ({ gaps, toConfirm, reported, met, notApplicable }: TargetReport) => {
  const ids = (findings: readonly FindingReport[]) => findings.map(({ id }) => id);
  return {
    gaps: ids(gaps),
    toConfirm: ids(toConfirm),
    reported: ids(reported),
    met: ids(met),
    notApplicable: ids(notApplicable),
  };
};

/** A case that applies for one target with these answers. */
export const applying = (target: string, answers: Partial<Answers>): CaseFile => ({
  ...newCase('case-1'),
  targets: [target],
  answers: { case: {}, category: {}, ...answers },
});
