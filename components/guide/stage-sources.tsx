import { wordFor } from '@/content';
import { RuleLine } from '../rule-book/rule-line';
import type { StageProps } from './stage-props';
import { SourceLine } from '../ui/source-line';

/** The sources of a stage with their editions, and the stage as the source itself calls it. */
export function StageSources({ guide, stage }: StageProps) {
  const { words, schemeWords } = guide.volume;
  return (
    <RuleLine label={words.ui.result.sources}>
      <ul className="list-disc space-y-0.5 pl-5">
        {stage.sources.map(({ source, clause }) => {
          const { name, edition } = wordFor(schemeWords.sources, source);
          return (
            <li key={source}>
              <SourceLine name={name} edition={edition} clause={clause} />
            </li>
          );
        })}
      </ul>
    </RuleLine>
  );
}
