import { disagreementLine } from '@/report';
import { DifferingVersions } from '../ui/differing-versions';
import type { RuleProps } from './rule-props';
import { attachedParts } from './attached-parts';
import { RuleLine } from './rule-line';

/** Where sources disagree about a requirement. */
export function RuleDisagreements({ volume, requirement }: RuleProps) {
  const { scheme, schemeWords, words } = volume;
  const told = {
    ...{ disagreements: scheme.disagreements, said: schemeWords.disagreements },
    ...{ sources: schemeWords.sources, words },
  };
  return attachedParts(volume, requirement.disagreements).map(({ id, where }) => {
    const line = disagreementLine(id, told);
    return (
      <RuleLine key={id} label={words.ui.result.disagreement}>
        <DifferingVersions of={{ ...line, topic: where + line.topic }} ui={words.ui} />
      </RuleLine>
    );
  });
}
