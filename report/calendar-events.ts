import { decidingAnswers } from '@/cases';
import { wordFor } from '@/content';
import type { Day, TargetId } from '@/rules';
import { targetsOf } from '@/rules';
import type { JudgedBasis } from './model';
import type { TargetPlanning } from './planner';

/** Something to put into a calendar: whole days, in words. */
export interface CalendarEvent {
  /** Stays the same for the same thing, so that a calendar replaces it. */
  readonly id: string;
  readonly from: Day;
  /** The last day. */
  readonly to: Day;
  readonly title: string;
  readonly text: string;
}

/**
 * The days ahead: when targets are ready, when something lapses, when surveillance is to be expected.
 *
 * @param planning what is known of the targets; of the others nothing is told
 */
export function calendarEvents(
  basis: JudgedBasis,
  planning: ReadonlyMap<TargetId, TargetPlanning>,
): readonly CalendarEvent[] {
  const { file, schemes, words, asOf } = basis;
  const { calendar: say } = words.planning;
  const { colon } = words.ui.product;
  return schemes.flatMap(({ scheme, schemeWords }) => [
    ...file.targets
      .filter((id) => targetsOf([id], scheme).length > 0)
      .flatMap((id) => {
        const planned = planning.get(id);
        return planned ? targetEvents(id, planned, basis) : [];
      }),
    ...(scheme.surveillance?.(decidingAnswers(file), asOf) ?? []).map((window) => {
      const category = wordFor(schemeWords.categories, window.category).short;
      const level = wordFor(schemeWords.levels, window.level);
      return {
        id: `surveillance-${window.rowId}`,
        from: window.from,
        to: window.to,
        title: `${category} · ${level}${colon}${say.surveillance}`,
        text: `${say.surveillanceSays} ${schemeWords.disclaimer}`,
      };
    }),
  ]);
}

function targetEvents(
  id: string,
  { name, readiness }: TargetPlanning,
  { words, schemes, asOf }: JudgedBasis,
): readonly CalendarEvent[] {
  const { readiness: say } = words.planning;
  const { colon } = words.ui.product;
  const disclaimer =
    schemes.find(({ scheme }) => id.startsWith(`${scheme.id}/`))?.schemeWords.disclaimer ?? '';
  const text = [
    readiness.says,
    ...readiness.details.map(({ label, items }) => `${label}${colon}${words.list(items)}`),
    disclaimer,
  ].join('\n');
  const event = (kind: string, day: Day | undefined, title: string) =>
    day === undefined || day <= asOf
      ? []
      : [{ id: `${kind}-${id}`, from: day, to: day, title: `${name}${colon}${title}`, text }];
  return [
    ...event('ready', readiness.on, say.heading),
    ...event('lapse', readiness.lapseOn, words.planning.timeline.lapse),
  ];
}
