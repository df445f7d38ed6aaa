import { wordFor } from '@/content';
import { disagreementLine } from '@/report';
import { RuleLine } from '../rule-book/rule-line';
import { DifferingVersions } from '../ui/differing-versions';
import type { StageProps } from './stage-props';

/** Where sources disagree about a stage, and what older editions said in its place. */
export function StageHistory({ guide, stage }: StageProps) {
  const { volume, disagreements, saidOfDisagreements } = guide;
  const { words, schemeWords } = volume;
  const { result, product } = words.ui;
  const told = {
    ...{ disagreements, said: saidOfDisagreements },
    ...{ sources: schemeWords.sources, words },
  };
  return (
    <>
      {stage.disagreements?.map((id) => (
        <RuleLine key={id} label={result.disagreement}>
          <DifferingVersions of={disagreementLine(id, told)} ui={words.ui} />
        </RuleLine>
      ))}
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
