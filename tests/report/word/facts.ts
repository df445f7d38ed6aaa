import type { CaseFile } from '@/cases';
import { documentWords as documentsInEnglish } from '@/content/en/documents';
import { documentWords as documentsInChinese } from '@/content/zh-CN/documents';
import type { FormTold, Told } from '@/report/word';
import type { Language } from '../facts';
import { actionsWords, asOf, basisOf, wholeOf, wordsOf } from '../facts';

const documents = { en: documentsInEnglish, 'zh-CN': documentsInChinese } as const;

/** All that a document tells of a case. */
export function toldOf(file: CaseFile, language: Language): Told {
  return {
    report: wholeOf(file, { language }),
    ...{ asOf, locale: language, words: wordsOf(language) },
    say: documents[language],
    actions: actionsWords[language],
  };
}

/** All that the draft of the centre's form is written from. */
export function formToldOf(file: CaseFile, language: Language): FormTold {
  const basis = basisOf(file, { language });
  const official = documentsInChinese.form.names;
  return {
    ...{ basis, asOf, locale: language, words: basis.words, official },
    say: documents[language],
  };
}
