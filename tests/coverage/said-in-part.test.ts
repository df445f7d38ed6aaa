import { expect, it } from 'vitest';
import { attachedAt } from '@/rules/requirement';
import type { Target } from '@/rules/scope';
import { targetId } from '@/rules/scope';
import { allTargets, applies, requirements } from './at-targets';

const attachments = ['notes', 'disagreements', 'superseded'] as const;

const first = ({ occasion }: Target) => occasion === 'initial';
const ofType = ({ scheme, category }: Target) =>
  scheme === 'secrecy' && category === 'overall-integration';

/** What is said beside requirements in a part of their scope only, and to whom. */
const saidTo: Readonly<Record<string, (target: Target) => boolean>> = {
  'licence-again-if-changed': (target) => target.scheme === 'ccrc' && !first(target),
  'projects-in-risk-assessment': (target) => target.category === 'risk-assessment' && first(target),
  'users-and-industries': (target) => target.category === 'risk-assessment' && first(target),
  'audit-abilities-at-surveillance': (target) =>
    target.category === 'security-audit' && target.level === 'level-3' && first(target),
  'seven-resource-elements': ({ category }) => category === 'disaster-recovery',
  'flow-of-one-firm': ({ category }) => category === 'security-operations',
  'another-ladder-of-four-levels': ({ category }) => category === 'industrial-control',
  'forms-at-level-3': (target) =>
    target.level === 'level-3' &&
    (['security-integration', 'risk-assessment', 'secure-development'].includes(target.category) ||
      (target.category === 'security-audit' && !first(target))),
  'grade-a-figures': (target) => ofType(target) && target.level === 'grade-a',
  'system-integration-a-figures': (target) => ofType(target) && target.level === 'grade-a',
  'premises-at-grade-b': (target) => ofType(target) && target.level === 'grade-b',
  'operation-b-figures': ({ category, level }) =>
    category === 'operation-maintenance' && level === 'grade-b',
};

it.each(Object.entries(saidTo))(
  '%s is said to whom it concerns, and to nobody else',
  (id, isMeant) => {
    const told = allTargets.filter((target) =>
      requirements
        .filter((requirement) => applies(requirement, target))
        .some((requirement) =>
          attachments.some((what) => attachedAt(requirement[what], target).includes(id)),
        ),
    );
    expect(told.map(targetId)).toEqual(allTargets.filter(isMeant).map(targetId));
  },
);

it('nothing else is said in a part of a scope only', () => {
  const inPart = requirements.flatMap((requirement) =>
    attachments.flatMap((what) =>
      (requirement[what] ?? []).flatMap((one) => (typeof one === 'string' ? [] : [one.id])),
    ),
  );
  expect([...new Set(inPart)].sort()).toEqual(Object.keys(saidTo).sort());
});
