import type { Answers } from '@/rules/answer';
import { secrecy } from '@/rules/schemes/secrecy';
import type { Target } from '@/rules/scope';

/** Every target of the scheme. */
export const allTargets: readonly Target[] = secrecy.categories.flatMap((category) =>
  secrecy.levels.flatMap((level) =>
    secrecy.occasions.map((occasion) => ({ scheme: secrecy.id, category, level, occasion })),
  ),
);

/** An enterprise that has answered what opens the most branches. */
export const prepared: Answers = {
  case: {
    'applicant/legal-form': 'enterprise',
    'secrecy/premises-tenure': 'leased',
    'secrecy/leading-group': 'set-up',
    'secrecy/full-time-managers': 1,
  },
  category: {},
};
