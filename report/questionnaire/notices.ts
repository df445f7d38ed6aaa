import type { CaseFile } from '@/cases';
import { isLaterVersion } from '@/cases';
import type { QuestionnaireNotice } from '@/content/types/questionnaire-words';
import { rulesVersion } from '@/rules';
import type { Questionnaire } from './read-questionnaire';

/** What is to be known before anything of a questionnaire is taken into the case. */
export function questionnaireNotices(
  { caseId, rulesVersion: have }: Questionnaire,
  file: Pick<CaseFile, 'id'>,
): readonly QuestionnaireNotice[] {
  const versions = { have, known: rulesVersion };
  const otherCase = caseId === file.id ? [] : [{ code: 'other-case' } as const];
  if (isLaterVersion(have, rulesVersion))
    return [...otherCase, { code: 'newer-rules', ...versions }];
  return isLaterVersion(rulesVersion, have)
    ? [...otherCase, { code: 'older-rules', ...versions }]
    : otherCase;
}
