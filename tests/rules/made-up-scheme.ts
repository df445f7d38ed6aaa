import { years } from '@/rules/calendar';
import {
  all,
  answered,
  answeredYes,
  atLeast,
  hasAllParts,
  leftToTheAuthority,
  when,
} from '@/rules/check';
import { elapsed } from '@/rules/elapsed';
import { provided } from '@/rules/provided';
import type { Requirement } from '@/rules/requirement';
import type { Scheme } from '@/rules/scheme';
import { approved, form, founded, lead, procedure, projects, staff, start } from './facts';

const requirement = (id: string, rest: Partial<Requirement> & Pick<Requirement, 'check'>) => ({
  id: `made-up/${id}`,
  area: 'one',
  scope: { levels: 'all', categories: 'all', occasions: 'all' } as const,
  basis: 'published' as const,
  evidence: ['paper'],
  sources: [{ source: 'text' }] as const,
  ...rest,
});

const lowOnly = { levels: ['low'], categories: 'all', occasions: 'all' } as const;

/** A small scheme that uses every feature of a requirement once. */
export const madeUp: Scheme = {
  id: 'made-up',
  categories: ['alpha', 'beta', 'gamma'],
  levels: ['low', 'high'],
  occasions: ['initial', 'surveillance'],
  requirements: [
    requirement('form', {
      check: when(
        answered(form, 'office'),
        answeredYes(approved),
        answered(form, 'firm', 'office'),
      ),
    }),
    requirement('in-service', { check: elapsed(start, years(1)) }),
    requirement('lead', { check: hasAllParts(lead), shows: [projects] }),
    requirement('low-only', { scope: lowOnly, check: atLeast(staff, 3) }),
    requirement('low-said-elsewhere', {
      scope: { ...lowOnly, elsewhere: 'not-applicable' },
      check: atLeast(staff, 3),
    }),
    requirement('firms-only', {
      basis: 'reported',
      appliesIf: answered(form, 'firm'),
      check: atLeast(staff, 5),
    }),
    requirement('disputed', {
      scope: { ...lowOnly, levels: ['high'] },
      basis: 'reported',
      disputed: { unlessAlsoFails: elapsed(founded, years(5)) },
      check: atLeast(staff, 10),
    }),
    requirement('centre', {
      scope: { levels: 'all', categories: 'all', occasions: ['surveillance'] },
      check: all(hasAllParts(procedure), leftToTheAuthority('legal-successor')),
    }),
  ],
  sections: [
    { id: 'services', screens: [{ id: 'services', questions: [start], together: true }] },
    {
      id: 'company',
      screens: [
        { id: 'form', questions: [form, approved] },
        { id: 'company', questions: [founded, lead, staff] },
      ],
    },
    {
      id: 'work',
      screens: [
        { id: 'procedure', questions: [procedure] },
        { id: 'projects', questions: [projects] },
      ],
    },
  ],
  sources: [{ id: 'text', kind: 'norm-text', edition: 'one', trust: 'A' }],
  disagreements: [],
  coverage: ({ level }) => (level === 'low' ? 'full' : 'part'),
  offered: provided(start),
  remarks: () => [],
};
