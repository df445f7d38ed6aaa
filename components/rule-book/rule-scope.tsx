import { wordFor } from '@/content';
import type { RuleProps } from './rule-props';
import { RuleLine } from './rule-line';
import { sayTargets } from './say-scope';
import { targetsCovered } from './scope-of';

/** Categories, levels and occasions, and what else decides whether the requirement applies. */
export function RuleScope({ volume, requirement }: RuleProps) {
  const { scheme, schemeWords, bookWords } = volume;
  const { scope } = bookWords;
  const deciding = (requirement.appliesIf?.reads ?? []).map(
    ({ id }) => wordFor(schemeWords.questions, id).label,
  );
  return (
    <RuleLine label={scope.appliesTo}>
      <p>{sayTargets(volume, targetsCovered(scheme, requirement)).join(' · ')}</p>
      {requirement.scope.elsewhere ? <p>{scope.elsewhere}</p> : null}
      {deciding.length > 0 ? <p>{scope.dependsOn(bookWords.list(deciding))}</p> : null}
    </RuleLine>
  );
}
