import { wordFor } from '@/content';
import type { RuleProps } from './rule-props';
import { RuleLine } from './rule-line';
import { SourceLine } from '../ui/source-line';

/** The sources with their editions, and the clause as the source itself labels it. */
export function RuleSources({ volume, requirement }: RuleProps) {
  return (
    <RuleLine label={volume.words.ui.result.sources}>
      <ul className="list-disc space-y-0.5 pl-5">
        {requirement.sources.map(({ source, clause }) => {
          const { name, edition } = wordFor(volume.schemeWords.sources, source);
          return (
            <li key={`${source} ${clause ?? ''}`}>
              <SourceLine name={name} edition={edition} clause={clause} />
            </li>
          );
        })}
      </ul>
    </RuleLine>
  );
}
