import type { CaseFile } from '@/cases';
import { newCase } from '@/cases';
import { questionnaireWords as english } from '@/content/en/questionnaire';
import { questionnaireWords as chinese } from '@/content/zh-CN/questionnaire';
import type { QuestionnaireBasis } from '@/report/questionnaire';
import {
  questionnaireChanges,
  questionnaireWorkbook,
  readQuestionnaire,
  withTaken,
} from '@/report/questionnaire';
import type { ChangeLine, Questionnaire } from '@/report/questionnaire';
import type { Day } from '@/rules';
import { asOf, basisOf, schemes, wordsOf } from '../facts';
import type { Language } from '../facts';

export const now = '2026-11-22T10:00:00.000Z';
export const ownWords = { en: english, 'zh-CN': chinese } as const;

/** Ids that tell apart what was prepared, what was added, and what was there. */
const idsNamed = (name: string): (() => string) => {
  let count = 0;
  return () => `${name}-${String((count += 1))}`;
};

const everyTarget = schemes.flatMap((scheme) =>
  scheme.categories.flatMap((category) =>
    scheme.levels.map((level) => [scheme.id, category, level, 'initial'].join('/')),
  ),
);

/** A case that applies for everything that there is. */
export const forAll: CaseFile = { ...newCase('case-1'), targets: everyTarget };

/** A case with few questions, for tests that write and read it again and again. */
export const small: CaseFile = {
  ...newCase('case-1'),
  targets: ['ccrc/security-audit/level-3/initial'],
};

/** The words of both schemes in a language, whatever a case applies for. */
export const languageOf = (language: Language) => ({
  words: wordsOf(language),
  schemes: basisOf(forAll, { language }).schemes,
});

const basisFor = (
  file: CaseFile,
  language: Language = 'en',
  which: QuestionnaireBasis['which'] = 'all',
): QuestionnaireBasis => ({
  ...basisOf(file, { language }),
  file,
  which,
  questionnaireWords: ownWords[language],
  newId: idsNamed('prepared'),
});

export const written = (
  file: CaseFile,
  language?: Language,
  which?: QuestionnaireBasis['which'],
): Uint8Array => questionnaireWorkbook(basisFor(file, language, which));

export const read = (bytes: Uint8Array, today: Day = asOf) =>
  readQuestionnaire(bytes, {
    languages: [languageOf('zh-CN'), languageOf('en')],
    today,
    newId: idsNamed('added'),
  });

/** What was read, which must be a questionnaire. */
export function readWhole(bytes: Uint8Array, today?: Day): Questionnaire {
  const result = read(bytes, today);
  if ('problem' in result) throw new Error(result.problem.code);
  return result;
}

export const changesTo = (file: CaseFile, bytes: Uint8Array, today?: Day): readonly ChangeLine[] =>
  questionnaireChanges(readWhole(bytes, today), file, schemes);

/** The case with what is new to it, and with what was chosen. */
export const taken = (
  file: CaseFile,
  changes: readonly ChangeLine[],
  ...chosen: readonly string[]
): CaseFile => withTaken(file, changes, new Set(chosen), now);
