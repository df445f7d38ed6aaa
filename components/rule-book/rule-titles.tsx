import { wordFor } from '@/content';
import type { Requirement } from '@/rules';
import { RuleApart } from './rule-apart';
import type { Volume } from './volumes';

/** The titles of requirements as links into the page. */
export function RuleTitles({
  volume,
  requirements,
}: {
  readonly volume: Volume;
  readonly requirements: readonly Requirement[];
}) {
  return (
    <ul className="columns-[18rem] gap-x-8">
      {requirements.map((requirement) => (
        <li key={requirement.id} className="break-inside-avoid py-1 pl-4 -indent-4 sm:py-0.5">
          <a href={`#${requirement.id}`}>
            {wordFor(volume.schemeWords.requirements, requirement.id).title}
          </a>
          <RuleApart volume={volume} requirement={requirement} />
        </li>
      ))}
    </ul>
  );
}
