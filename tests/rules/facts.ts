import type { Answer, Answers } from '@/rules/answer';
import { factsFor } from '@/rules/assess';
import type { Day } from '@/rules/calendar';
import { certificateFields } from '@/rules/certificate';
import type { Check, Facts } from '@/rules/check';
import type { Judgement } from '@/rules/judgement';
import { projectFields } from '@/rules/project';
import {
  amount,
  choice,
  count,
  date,
  event,
  experience,
  parts,
  rows,
  service,
  share,
} from '@/rules/question';
import type { Reason } from '@/rules/reason';
import type { Target } from '@/rules/scope';

/** Questions of a made-up scheme, so that the kernel is tested without any real one. */
const category = { kind: 'choice', options: ['alpha', 'beta'], required: true } as const;
const level = { kind: 'choice', options: ['low', 'middle', 'high'], required: true } as const;

export const form = choice('made-up/form', ['firm', 'office', 'none'], { per: 'case' });
export const approved = choice('made-up/approved', ['yes', 'no'], { per: 'case' });
export const procedure = parts('made-up/procedure', ['written', 'issued', 'in-use'], {
  per: 'case',
  mayNotApply: true,
});
export const lead = parts('made-up/lead', ['able', 'examined'], { per: 'category' });
export const staff = count('made-up/staff', { per: 'case', most: 1000 });
export const founded = date('made-up/founded', { per: 'case' });
export const capital = amount('made-up/capital', { per: 'case', most: 1_000_000_000 });
export const stake = share('made-up/stake', { per: 'case' });
export const incident = event('made-up/incident', { per: 'case' });
export const leaseStart = date('made-up/lease-start', { per: 'case' });
export const leaseEnd = date('made-up/lease-end', { per: 'case', mayLieAhead: true });
export const head = experience('made-up/head', { per: 'case', mostMonths: 720 });
export const start = service('made-up/start', { per: 'category' });
export const projects = rows(
  'made-up/projects',
  { category, ...projectFields },
  {
    per: 'case',
  },
);
/** Projects of the whole firm: no category, no signing, but what each was worth. */
export const deals = rows(
  'made-up/deals',
  {
    name: projectFields.name,
    state: projectFields.state,
    completed: projectFields.completed,
    expected: projectFields.expected,
    amount: { kind: 'amount', most: 1_000_000_000 },
  },
  { per: 'case' },
);
export const certificates = rows(
  'made-up/certificates',
  { category, level, ...certificateFields },
  { per: 'case' },
);

export const notKnown = { unknown: true } as const;
export const doesNotApply = { notApplicable: true } as const;

export const targetAt = (over: Partial<Target> = {}): Target => ({
  scheme: 'made-up',
  category: 'alpha',
  level: 'low',
  occasion: 'initial',
  ...over,
});

interface Given {
  readonly case?: Readonly<Record<string, Answer>>;
  readonly category?: Answers['category'];
  readonly asOf?: Day;
  readonly target?: Partial<Target>;
}

export const factsWith = ({ case: ofCase, category, asOf, target }: Given = {}): Facts =>
  factsFor(
    targetAt(target),
    { case: ofCase ?? {}, category: category ?? {} },
    asOf ?? '2026-06-30',
  );

export const judged = (check: Check, given: Given = {}): Judgement => check.judge(factsWith(given));

export const outcomeOf = (check: Check, given: Given = {}) => judged(check, given).outcome;

/** The reason of a check that is a single leaf. */
export function reasonOf(judgement: Judgement): Reason {
  if (!('reason' in judgement)) throw new Error('not a leaf');
  return judgement.reason;
}
