import type { QuestionnaireWords } from '@/content/types/questionnaire-words';
import type { Asked } from '@/rules';
import { answerTo, journeys, progressOf } from '@/rules';
import { wordFor } from '@/content';
import type { CaseFile } from '@/cases';
import type { ReportBasis } from '../model';
import type { SpokenScheme } from '../spoken-scheme';

/** What a questionnaire is made of. */
export interface QuestionnaireBasis extends Omit<ReportBasis, 'file'> {
  readonly file: Pick<CaseFile, 'id' | 'header' | 'targets' | 'answers'>;
  readonly questionnaireWords: QuestionnaireWords;
  /** Only what is not clearly answered yet, or everything with its answers. */
  readonly which: 'open' | 'all';
  /** Ids for the rows that are prepared for new entries. */
  readonly newId: () => string;
}

/** A question on its way into the workbook. */
export interface Line {
  readonly asked: Asked;
  readonly of: SpokenScheme;
  /** What the sheet of its rows is called, if it is a list. */
  readonly sheet: string;
}

export interface LineSection {
  /** With the name of the scheme, where there are several. */
  readonly title: string;
  readonly section: string;
  readonly lines: readonly Line[];
}

/** The questions to be written, section by section, in the order of the wizard. */
export function lineSections(basis: QuestionnaireBasis): readonly LineSection[] {
  const { file, schemes, asOf } = basis;
  const ways = journeys(
    schemes.map(({ scheme }) => scheme),
    file.targets,
    file.answers,
    asOf,
  );
  return ways.flatMap(({ sections }, index) => {
    const of = schemes[index];
    if (!of) return [];
    const prefix = schemes.length > 1 ? `${of.schemeWords.name} · ` : '';
    return sections.flatMap(({ id, screens }) => {
      const lines = screens.flatMap(({ plan, asked }) =>
        asked
          .filter((one) => isWanted(one, basis))
          .map((one) => ({ asked: one, of, sheet: wordFor(of.schemeWords.screens, plan) })),
      );
      const section = wordFor(of.schemeWords.sections, id);
      return lines.length > 0 ? [{ title: `${prefix}${section}`, section, lines }] : [];
    });
  });
}

const isWanted = (asked: Asked, { file, which }: QuestionnaireBasis): boolean =>
  which === 'all' || progressOf(asked, answerTo(file.answers, asked)) !== 'answered';
