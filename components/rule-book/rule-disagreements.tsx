import { wordFor } from '@/content';
import type { RuleProps } from './rule-props';
import { attachedParts } from './attached-parts';
import { RuleLine } from './rule-line';

/** What sources say differently, version by version, who says it, and how this tool reads it. */
export function RuleDisagreements({ volume, requirement }: RuleProps) {
  const { scheme, schemeWords, words, bookWords } = volume;
  const { disagreement, saidBy } = words.ui.result;
  const namesOf = (sources: readonly string[]): string =>
    sources.length === 0
      ? bookWords.rule.unnamedSources
      : words.list(sources.map((source) => wordFor(schemeWords.sources, source).name));
  return attachedParts(volume, requirement.disagreements).map(({ id, where }) => {
    const said = wordFor(schemeWords.disagreements, id);
    const versions = scheme.disagreements.find((one) => one.id === id)?.versions ?? [];
    return (
      <RuleLine key={id} label={disagreement}>
        <div className="space-y-1 border-l-4 border-confirm pl-3">
          <p className="font-semibold">{where + said.topic}</p>
          <ul className="list-disc space-y-0.5 pl-5">
            {versions.map((version) => (
              <li key={version.id}>
                {wordFor(said.versions, version.id)}{' '}
                <span className="text-muted">
                  {`${saidBy}${words.ui.product.colon}${namesOf(version.sources)}`}
                </span>
              </li>
            ))}
          </ul>
          <p>{said.reading}</p>
        </div>
      </RuleLine>
    );
  });
}
