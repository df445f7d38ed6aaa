import { wordFor } from '@/content';
import type { Scheme } from '@/rules';
import type { RuleProps } from './rule-props';
import { sayTargets } from './say-scope';
import type { BasisPart } from './scope-of';
import { basisParts, categoriesOf, levelsOf, targetsCovered } from './scope-of';
import { areaAddress } from './volumes';

/** A requirement in the list: what is asked, where, on what basis. */
export function RuleRow({ volume, requirement }: RuleProps) {
  const { scheme, schemeWords, words } = volume;
  const { title, asks } = wordFor(schemeWords.requirements, requirement.id);
  const parts = basisParts(scheme, requirement);
  const bases = [...new Set(parts.map(({ basis }) => words.bases[basis].name))];
  return (
    <li data-at={parts.map((part) => inOneWord(scheme, part)).join(' ')} className="py-3">
      <a
        href={`${areaAddress(volume, requirement.area)}#${requirement.id}`}
        className="font-semibold"
      >
        {title}
      </a>
      <p className="measure">{asks}</p>
      <p className="text-sm text-muted">
        {[...sayTargets(volume, targetsCovered(scheme, requirement)), ...bases].join(' · ')}
      </p>
    </li>
  );
}

/** A part of the scope as the page's script reads it: `basis:levels:categories`, `*` for every category. */
function inOneWord({ categories }: Scheme, { basis, targets }: BasisPart): string {
  const own = categoriesOf(targets);
  const named = own.length === categories.length ? '*' : own.join(',');
  return [basis, levelsOf(targets).join(','), named].join(':');
}
