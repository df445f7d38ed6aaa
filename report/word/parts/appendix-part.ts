import { metLines } from '../../met-lines';
import type { Block, Row } from '../paper/blocks';
import { heading, list, paragraph, strong } from '../paper/blocks';
import type { Told } from '../told';
import { disagreementLines, sourceText } from './finding-part';

/** What is met, all answers, the sources, what they disagree on, and the limits. */
export function appendixPart(told: Told): readonly Block[] {
  const { report, words } = told;
  const { report: say } = words.ui;
  const { sources, disagreements, limits, disclaimers } = report.model;
  return [
    heading(1, say.appendix, { newPage: true }),
    ...metPart(told),
    ...answersPart(told),
    heading(2, say.sources),
    ...list(sources.map(sourceText)),
    ...(disagreements.length === 0 ? [] : [heading(2, say.disagreements)]),
    ...disagreements.flatMap((one) => {
      const [topic = '', ...lines] = disagreementLines(one, words.ui.product.colon);
      return [{ ...paragraph(topic), keepNext: true }, ...list(lines)];
    }),
    heading(2, say.limits),
    ...list(limits),
    ...disclaimers.map((disclaimer) => paragraph([strong(disclaimer)])),
  ];
}

function metPart({ report, words }: Told): readonly Block[] {
  const { report: say, result } = words.ui;
  const lines = metLines(report.model);
  if (lines.length === 0) return [];
  return [
    heading(2, say.metItems),
    {
      kind: 'table',
      caption: say.metItems,
      columns: [
        { head: say.requirement, width: 26 },
        { head: result.have, width: 50 },
        { head: result.basis, width: 24 },
      ],
      rows: lines.map(({ title, have, bases }) => ({
        cells: [[title], [have], [words.list([...bases])]],
      })),
    },
  ];
}

function answersPart({ report, words }: Told): readonly Block[] {
  const { report: say } = words.ui;
  return [
    heading(2, say.answers),
    {
      kind: 'table',
      caption: say.answers,
      columns: [
        { head: say.question, width: 50 },
        { head: say.answer, width: 50 },
      ],
      rows: report.model.answers.flatMap(({ section, lines }): readonly Row[] => [
        { heads: section },
        ...lines.map(({ question, category, answer }) => ({
          cells: [[[category, question].filter(Boolean).join(' · ')], answer],
        })),
      ]),
    },
  ];
}
