import { wordFor } from '@/content';
import { RuleLine } from '../rule-book/rule-line';
import type { StageProps } from './stage-props';

/** Where sources disagree about a stage, and what older editions said in its place. */
export function StageHistory({ guide, stage }: StageProps) {
  const { volume, disagreements, saidOfDisagreements } = guide;
  const { words, schemeWords } = volume;
  const { result, product } = words.ui;
  const namesOf = (sources: readonly string[]): string =>
    words.list(sources.map((source) => wordFor(schemeWords.sources, source).name));
  return (
    <>
      {stage.disagreements?.map((id) => {
        const { topic, versions, reading } = wordFor(saidOfDisagreements, id);
        const given = disagreements.find((one) => one.id === id)?.versions ?? [];
        return (
          <RuleLine key={id} label={result.disagreement}>
            <div className="space-y-1 border-l-4 border-confirm pl-3">
              <p className="font-semibold">{topic}</p>
              <ul className="list-disc space-y-0.5 pl-5">
                {given.map((version) => (
                  <li key={version.id}>
                    {wordFor(versions, version.id)}{' '}
                    <span className="text-muted">
                      {`${result.saidBy}${product.colon}${namesOf(version.sources)}`}
                    </span>
                  </li>
                ))}
              </ul>
              <p>{reading}</p>
            </div>
          </RuleLine>
        );
      })}
      {stage.superseded?.map((id) => {
        const { was, now } = wordFor(schemeWords.superseded, id);
        return (
          <RuleLine key={id} label={result.superseded}>
            <p>{was}</p>
            <p>{result.supersededBy + product.colon + now}</p>
          </RuleLine>
        );
      })}
    </>
  );
}
