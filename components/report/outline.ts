import type { Words } from '@/content';
import type { OpenFindings, ReportModel } from '@/report';

/** A part of the full report with its number in its title, and what lies under it. */
export interface OutlinePart {
  /** The id of its heading. */
  readonly id: string;
  readonly title: string;
  readonly under: readonly Omit<OutlinePart, 'under'>[];
}

interface Outlined {
  readonly model: ReportModel;
  readonly findings: OpenFindings;
  /** Whether the action plan is a part. */
  readonly isPlanned: boolean;
  readonly words: Words;
}

/** The parts of the full report in their order; what would be empty is no part. */
export function outlineOf(of: Outlined): readonly OutlinePart[] {
  return partsOf(of)
    .filter(({ isThere }) => isThere !== false)
    .map(({ id, title, under = [] }, index) => ({
      ...{ id: headingId(id), title: `${String(index + 1)}. ${title}` },
      under: under.map((one) => ({ ...one, id: headingId(one.id) })),
    }));
}

/** The id of a heading, by the name of its part. */
export const headingId = (part: string): string => `report-${part}`;

/** The heading of a part as the outline numbers it. */
export const headingIn = (outline: readonly OutlinePart[], part: string): string =>
  outline.find(({ id }) => id === headingId(part))?.title ?? '';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly isThere?: boolean;
  readonly under?: readonly Omit<Part, 'under'>[];
}

function partsOf({ model, findings, isPlanned, words }: Outlined): readonly Part[] {
  const { ui, packing } = words;
  const { gaps, toConfirm, reported } = findings;
  const several = model.schemes.length > 1;
  return [
    { id: 'summary', title: ui.report.summary },
    {
      ...{ id: 'targets', title: ui.result.targets },
      under: model.targets.map(({ id, name }) => ({ id, title: name })),
    },
    { id: 'gaps', title: ui.result.gaps(gaps.length), isThere: gaps.length > 0 },
    {
      id: 'to-confirm',
      title: ui.result.toConfirm(toConfirm.length),
      isThere: toConfirm.length > 0,
    },
    ...model.schemes.map(({ id, name }) => ({
      id: `plan-${id}`,
      title: several ? `${words.planning.plan.heading} · ${name}` : words.planning.plan.heading,
    })),
    { id: 'actions', title: ui.pages.actions, isThere: isPlanned },
    { id: 'reported', title: ui.result.reported(reported.length), isThere: reported.length > 0 },
    { id: 'packing', title: packing.heading, isThere: model.packing.groups.length > 0 },
    { id: 'appendix', title: ui.report.appendix, under: appendixOf(model, words) },
  ];
}

/** What lies in the appendix, in its order. */
const appendixOf = (model: ReportModel, { ui: { report } }: Words): readonly Part[] => [
  ...(isAnythingMet(model) ? [{ id: 'met', title: report.metItems }] : []),
  { id: 'answers', title: report.answers },
  { id: 'sources', title: report.sources },
  ...(model.disagreements.length > 0 ? [{ id: 'disagreements', title: report.disagreements }] : []),
  { id: 'limits', title: report.limits },
];

const isAnythingMet = ({ targets }: ReportModel): boolean =>
  targets.some(
    ({ met, reported }) => met.length > 0 || reported.some(({ standing }) => standing === 'met'),
  );
