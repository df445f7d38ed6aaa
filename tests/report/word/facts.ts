import type { CaseFile } from '@/cases';
import { actions as actionsInEnglish } from '@/content/en/actions';
import { documentWords as documentsInEnglish } from '@/content/en/documents';
import { actions as actionsInChinese } from '@/content/zh-CN/actions';
import { documentWords as documentsInChinese } from '@/content/zh-CN/documents';
import { wholeReport } from '@/report';
import type { FormTold, Told } from '@/report/word';
import type { Language } from '../facts';
import { asOf, basisOf } from '../facts';

const own = {
  en: { say: documentsInEnglish, actions: actionsInEnglish },
  'zh-CN': { say: documentsInChinese, actions: actionsInChinese },
} as const;

/** All that a document tells of a case. */
export function toldOf(file: CaseFile, language: Language): Told {
  const basis = basisOf(file, { language });
  return {
    report: wholeReport({ ...basis, today: asOf }),
    ...{ asOf, locale: language, words: basis.words },
    ...own[language],
  };
}

/** All that the draft of the centre's form is written from. */
export function formToldOf(file: CaseFile, language: Language): FormTold {
  const basis = basisOf(file, { language });
  const official = documentsInChinese.form.names;
  return {
    ...{ basis, asOf, locale: language, words: basis.words, official },
    say: own[language].say,
  };
}
