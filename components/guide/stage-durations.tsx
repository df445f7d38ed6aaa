import { wordFor } from '@/content';
import { RuleLine } from '../rule-book/rule-line';
import { StageLines } from './stage-lines';
import type { StageProps } from './stage-props';

/** How long a stage takes, on which clock, and who says so; or that nobody says it. */
export function StageDurations({ guide, stage }: StageProps) {
  const { volume, labels, said } = guide;
  const { words, schemeWords } = volume;
  if (stage.durations === undefined) return null;
  if (stage.durations.length === 0)
    return <StageLines label={labels.howLong} texts={[labels.noTimeLimit]} />;
  const saidOf = wordFor(said.stages, stage.id).durations ?? {};
  return (
    <RuleLine label={labels.howLong}>
      <ul className="space-y-1">
        {stage.durations.map(({ id, sources }) => {
          const { says, clock } = wordFor(saidOf, id);
          const names = sources.map((source) => wordFor(schemeWords.sources, source).name);
          return (
            <li key={id}>
              <strong>{says}</strong>
              {` · ${clock} `}
              <span className="text-muted">
                {`${words.ui.result.saidBy}${words.ui.product.colon}${words.list(names)}`}
              </span>
            </li>
          );
        })}
      </ul>
    </RuleLine>
  );
}
