import type { RuleProps } from './rule-props';
import { RuleLine } from './rule-line';
import { sayWithin } from './say-scope';
import type { BasisPart } from './scope-of';
import { basisParts, categoriesOf, levelsOf, occasionsOf } from './scope-of';
import type { Volume } from './volumes';

/** On what the requirement rests, part by part of its scope, and what that means. */
export function RuleBasis({ volume, requirement }: RuleProps) {
  const { words, scheme } = volume;
  const parts = basisParts(scheme, requirement);
  return (
    <RuleLine label={words.ui.result.basis}>
      {parts.map((part) => {
        const { name, explains } = words.bases[part.basis];
        const where = parts.length > 1 ? `${sayPart(volume, part)}${words.ui.product.colon}` : '';
        return (
          <p key={where}>
            {where + name}
            <span className="block text-muted">{explains}</span>
          </p>
        );
      })}
    </RuleLine>
  );
}

/** What sets the part apart within the requirement's own scope. */
function sayPart(volume: Volume, { within, targets }: BasisPart): string {
  const among = (ids: readonly string[] | undefined, own: readonly string[]) =>
    ids?.filter((id) => own.includes(id)) ?? [];
  return (
    sayWithin(volume, {
      categories: among(within.categories, categoriesOf(targets)),
      levels: among(within.levels, levelsOf(targets)),
      occasions: among(within.occasions, occasionsOf(targets)),
    }) || volume.bookWords.scope.otherwise
  );
}
