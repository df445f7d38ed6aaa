import type { Locale } from '@/content';
import type { TargetId } from '@/rules';
import { rulesVersion } from '@/rules';
import type { QuestionnaireBasis } from './basis';
import { questionnaireFormat, questionnaireVersion } from './format';
import type { SheetPlan } from '../xlsx/sheet-plan';

/** What a questionnaire was made from and with. */
export interface Stamp {
  readonly caseId: string;
  readonly locale: Locale;
  readonly rulesVersion: string;
  readonly asOf: string;
  readonly schemes: readonly string[];
  readonly targets: readonly TargetId[];
}

/** The hidden sheet that says what the workbook is: a name and a value in each row. */
export function stampSheet({ file, words, asOf, schemes }: QuestionnaireBasis): SheetPlan {
  const ids = schemes.map(({ scheme }) => scheme.id);
  const pairs = [
    [questionnaireFormat, String(questionnaireVersion)],
    ['case', file.id],
    ['locale', words.locale],
    ['rules', rulesVersion],
    ['as-of', asOf],
    ...ids.map((id) => ['scheme', id]),
    ...file.targets
      .filter((target) => ids.some((id) => target.startsWith(`${id}/`)))
      .map((target) => ['target', target]),
  ];
  return {
    name: 'questionnaire',
    hidden: true,
    columns: [{ width: 30 }, { width: 50 }],
    rows: pairs.map((texts) => ({
      cells: texts.map((text) => ({ text, style: 'plain' })),
    })),
    frozenRows: 0,
    dropDowns: [],
  };
}
