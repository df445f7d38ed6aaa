import type { CaseFile } from '@/cases';
import { decidingAnswers } from '@/cases';
import type { Asked, Day } from '@/rules';
import { answerTo, askedIn, journeys, progressOf } from '@/rules';
import type { SpokenScheme } from './spoken-scheme';

/** Of the questions that are asked, how many have been answered in full, or by "don't know". */
export interface AnswerProgress {
  readonly answered: number;
  readonly asked: number;
}

export interface SectionProgress extends AnswerProgress {
  readonly scheme: string;
  /** The id of the section. */
  readonly section: string;
}

interface ProgressBasis {
  readonly file: Pick<CaseFile, 'targets' | 'answers' | 'consultant'>;
  readonly schemes: readonly SpokenScheme[];
  readonly asOf: Day;
}

/** How far the questions of each section are answered; sections that ask nothing are left out. */
export function sectionProgress({
  file,
  schemes,
  asOf,
}: ProgressBasis): readonly SectionProgress[] {
  const answers = decidingAnswers(file);
  const rules = schemes.map(({ scheme }) => scheme);
  const isAnswered = (one: Asked) =>
    ['answered', 'dont-know'].includes(progressOf(one, answerTo(answers, one)));
  return journeys(rules, file.targets, answers, asOf).flatMap(({ scheme, sections }) =>
    sections.map((section) => {
      const asked = askedIn([section]);
      return {
        ...{ scheme: scheme.id, section: section.id },
        ...{ answered: asked.filter(isAnswered).length, asked: asked.length },
      };
    }),
  );
}

/** How far all questions of a case are answered. */
export function answerProgress(basis: ProgressBasis): AnswerProgress {
  const sections = sectionProgress(basis);
  const sum = (counted: keyof AnswerProgress) =>
    sections.reduce((total, section) => total + section[counted], 0);
  return { answered: sum('answered'), asked: sum('asked') };
}
