import { amountOf } from '@/rules/amount-of';
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
import { clearSince } from '@/rules/clear-since';
import { elapsed } from '@/rules/elapsed';
import { piece } from '@/rules/evidence';
import { provided } from '@/rules/provided';
import type { Requirement } from '@/rules/requirement';
import type { Scheme } from '@/rules/scheme';
import {
  approved,
  capital,
  form,
  founded,
  incident,
  lead,
  procedure,
  projects,
  staff,
  start,
} from './facts';

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
    requirement('clean-record', { knockOut: true, check: clearSince(incident, years(3)) }),
    requirement('capital', {
      check: amountOf(capital, 5_000_000),
      superseded: [{ id: 'lower-capital', within: { levels: ['low'] } }],
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
        { id: 'record-and-capital', questions: [incident, capital] },
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
  superseded: [{ id: 'lower-capital', source: 'text' }],
  evidence: [piece('paper', 'own-records', 'what', 'from')],
  changes: [{ id: 'first', version: '1', requirements: ['made-up/'] }],
  coverage: ({ level }) => (level === 'low' ? 'full' : 'part'),
  offered: provided(start),
  remarks: () => [],
};
