import { addressOf } from '@/cases';
import { wordFor } from '@/content';
import type { Asked } from '@/rules';
import { fullJourneys, requirementsReading, rulesVersion, targetsOf } from '@/rules';
import type { CoverLine } from '../judging-lines';
import type { SpokenScheme } from '../spoken-scheme';
import type { BlankBasis } from './basis';
import type { Room } from './room';
import { roomFor } from './room';

/** A question as it stands on paper, with room for its answer and none of the case's answers. */
export interface BlankQuestion {
  /** The question, and its category where it is asked of one, as answers are kept by it. */
  readonly address: string;
  /** The question's own id. */
  readonly id: string;
  /** Its number on the paper, from 1. */
  readonly number: number;
  readonly label: string;
  /** The category in short, where the question is asked of one. */
  readonly category?: string;
  readonly hint?: string;
  /** The names of what proves an answer, each once. */
  readonly proof: readonly string[];
  readonly room: Room;
}

export interface BlankSection {
  /** With the name of the scheme, where there are several. */
  readonly title: string;
  readonly questions: readonly BlankQuestion[];
}

/** A questionnaire to be filled in by hand. */
export interface BlankQuestionnaire {
  readonly cover: readonly CoverLine[];
  readonly sections: readonly BlankSection[];
  /** Said at every place that takes free text. */
  readonly warnings: readonly string[];
}

/** Everything that the targets of a case may ask for, section by section in the wizard's order. */
export function blankQuestionnaire(basis: BlankBasis): BlankQuestionnaire {
  const { file, schemes } = basis;
  const ways = fullJourneys(
    schemes.map(({ scheme }) => scheme),
    file.targets,
  );
  let number = 0;
  const sections = ways.flatMap(({ sections }, index) => {
    const of = schemes[index];
    if (!of) return [];
    const prefix = schemes.length > 1 ? `${of.schemeWords.name} · ` : '';
    return sections.map(({ id, screens }) => ({
      title: `${prefix}${wordFor(of.schemeWords.sections, id)}`,
      questions: screens.flatMap(({ asked }) =>
        asked.map((one) => blankQuestion(one, (number += 1), of, basis)),
      ),
    }));
  });
  return {
    cover: coverLines(basis),
    sections,
    warnings: schemes.flatMap(({ schemeWords: { warning } }) => warning ?? []),
  };
}

function blankQuestion(
  asked: Asked,
  number: number,
  of: SpokenScheme,
  basis: BlankBasis,
): BlankQuestion {
  const { question, category } = asked;
  const { label, hint } = wordFor(of.schemeWords.questions, question.id);
  return {
    ...{ address: addressOf(asked), id: question.id, number, label },
    ...(category === undefined
      ? {}
      : { category: wordFor(of.schemeWords.categories, category).short }),
    ...(hint === undefined ? {} : { hint }),
    proof: proofOf(asked, basis),
    room: roomFor(question, of, basis),
  };
}

/** What proves an answer, whatever scheme asks for it. */
const proofOf = (asked: Asked, { file, schemes }: BlankBasis): readonly string[] => [
  ...new Set(
    schemes.flatMap(({ scheme, schemeWords }) =>
      requirementsReading(scheme, targetsOf(file.targets, scheme), asked).flatMap(({ evidence }) =>
        evidence.map((id) => wordFor(schemeWords.evidence, id).name),
      ),
    ),
  ),
];

/** For whom it is and by what it was made: nothing has been judged, so nothing is said of that. */
function coverLines({ file, words, asOf }: BlankBasis): readonly CoverLine[] {
  const { report } = words.ui;
  return [
    { label: report.organisation, value: file.header.organisation ?? '' },
    { label: report.creditCode, value: file.header.creditCode ?? '' },
    { label: report.asOf, value: words.dates.day(asOf) },
    { label: report.rulesVersion, value: rulesVersion },
  ];
}
