import type { FindingReport } from '../finding-report';
import { actionColumns } from './action-columns';
import type { RegisterBasis } from './basis';
import type { RegisterLine } from './register-lines';
import type { Column } from './table';
import { targetNames } from './target-names';

/**
 * The columns of the register: what the report tells of a finding, and what is planned about it.
 *
 * @param entriesOf the entries of lists by which it was judged, as far as they are told here
 */
export function registerColumns(
  basis: RegisterBasis,
  entriesOf: (finding: FindingReport) => readonly string[],
): readonly Column<RegisterLine>[] {
  const { words, actionsWords, workbookWords: say } = basis;
  const { result } = words.ui;
  const of = (
    head: string,
    width: number,
    says: (finding: FindingReport) => string,
  ): Column<RegisterLine> => ({ head, width, says: ({ finding }) => says(finding) });
  return [
    { head: say.number, width: 6, says: (_, index) => index + 1 },
    { head: say.kind, width: 10, says: ({ kind }) => say.kinds[kind] },
    { ...of(say.title, 22, ({ title }) => title), isStrong: true },
    of(result.area, 13, ({ areaName }) => areaName),
    { head: actionsWords.targets, width: 22, says: ({ targets }) => targetNames(targets, basis) },
    of(say.standing, 12, standing),
    of(say.knockOut, 11, ({ knockOut }) => (knockOut ? words.ui.check.yes : '')),
    of(say.asks, 30, ({ asks }) => asks),
    of(result.have, 30, (finding) => [...finding.have, ...entriesOf(finding)].join('\n')),
    of(result.lack, 26, ({ lack }) => lack.join('\n')),
    of(result.todo, 30, ({ todo }) => todo),
    ...actionColumns<RegisterLine>(({ action }) => action, basis),
    of(result.proof, 24, ({ evidence }) => evidence.map(({ name }) => name).join('\n')),
    of(result.basis, 16, ({ basis: own }) => own?.name ?? ''),
    of(result.sources, 34, sources),
    of(result.disagreement, 34, disagreements),
    of(result.notes, 26, (finding) => notes(finding, basis)),
  ];
}

const standing = ({ standingName, openBecauseName }: FindingReport): string =>
  [standingName, openBecauseName].filter(Boolean).join('\n');

const sources = ({ sources: own }: FindingReport): string =>
  own
    .map(({ name, edition, clause }) => [name, edition, clause].filter(Boolean).join(' · '))
    .join('\n');

const disagreements = ({ disagreements: own }: FindingReport): string =>
  own
    .flatMap(({ topic, versions, reading }) => [
      topic,
      ...versions.map(({ says, sources: by }) => `· ${says} — ${by}`),
      reading,
    ])
    .join('\n');

const notes = (
  { notes: own, superseded }: FindingReport,
  { words: { ui } }: RegisterBasis,
): string =>
  [
    ...own,
    ...superseded.flatMap(({ was, now }) => [
      `${ui.result.superseded}${ui.product.colon}${was}`,
      `${ui.result.supersededBy}${ui.product.colon}${now}`,
    ]),
  ].join('\n');
