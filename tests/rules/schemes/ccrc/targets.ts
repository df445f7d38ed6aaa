import type { Answers } from '@/rules/answer';
import { ccrc } from '@/rules/schemes/ccrc';
import type { Target } from '@/rules/scope';

/** Every target of the scheme. */
export const allTargets: readonly Target[] = ccrc.categories.flatMap((category) =>
  ccrc.levels.flatMap((level) =>
    ccrc.occasions.map((occasion) => ({ scheme: ccrc.id, category, level, occasion })),
  ),
);

/** An enterprise that has answered what opens and closes branches, in one category. */
export const prepared = (category: string): Answers => ({
  case: { 'applicant/legal-form': 'enterprise' },
  category: { [category]: { 'ccrc/service-start': { since: '2020-01-15' } } },
});
