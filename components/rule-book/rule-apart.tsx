import { separator } from '../ui/separator';
import type { RuleProps } from './rule-props';
import { sayApart } from './say-scope';
import { targetsCovered } from './scope-of';

/** What tells a requirement from others with the same title, beside that title. */
export function RuleApart({ volume, requirement }: RuleProps) {
  const apart = sayApart(volume, targetsCovered(volume.scheme, requirement));
  return apart === '' ? null : (
    <span className="font-normal text-muted">{`${separator}${apart}`}</span>
  );
}
