import { wordFor } from '@/content';
import type { GapStands } from './gap-changes';
import type { Move } from './moves';
import type { AnswerProgress, SectionProgress } from './progress';
import type { SpokenScheme } from './spoken-scheme';

/** One area of a scheme at two times. */
export interface AreaChange {
  readonly scheme: string;
  readonly area: string;
  readonly name: string;
  readonly answers: Move<AnswerProgress>;
  readonly gaps: Move<number>;
}

/** One side of it: how far its questions are answered, and how its requirements stand. */
export interface AreaStand {
  readonly sections: readonly SectionProgress[];
  readonly stands: GapStands;
}

/** Every area in which something is asked or a gap stands at either time, in the order of the norm. */
export const areaChanges = (
  before: AreaStand,
  after: AreaStand,
  schemes: readonly SpokenScheme[],
): readonly AreaChange[] =>
  schemes.flatMap(({ scheme: { id: scheme }, schemeWords: { sections, areas } }) =>
    Object.keys({ ...sections, ...areas }).flatMap((area): readonly AreaChange[] => {
      const [from, to] = [answersIn(before, scheme, area), answersIn(after, scheme, area)];
      const gaps = { from: countIn(before, scheme, area), to: countIn(after, scheme, area) };
      if (from.asked + to.asked + gaps.from + gaps.to === 0) return [];
      const name = wordFor({ ...areas, ...sections }, area);
      return [{ scheme, area, name, answers: { from, to }, gaps }];
    }),
  );

function answersIn({ sections }: AreaStand, scheme: string, area: string): AnswerProgress {
  const found = sections.find((one) => one.scheme === scheme && one.section === area);
  return { answered: found?.answered ?? 0, asked: found?.asked ?? 0 };
}

const countIn = ({ stands }: AreaStand, scheme: string, area: string): number =>
  [...stands.values()].filter(
    (one) => one.standing === 'unmet' && one.scheme === scheme && one.area === area,
  ).length;
