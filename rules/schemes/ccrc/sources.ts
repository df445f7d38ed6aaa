import type { Source } from '../../source';

/** Every document that a CCRC rule rests on. */
export const sources = [
  {
    id: 'level-3-conditions',
    kind: 'norm-text',
    edition: 'C01',
    trust: 'A',
  },
  {
    id: 'level-3-conditions-surveillance',
    kind: 'norm-text',
    edition: 'C01',
    trust: 'A',
  },
  {
    id: 'common-management-form',
    kind: 'official-form',
    edition: 'C01',
    trust: 'A',
  },
  {
    id: 'audit-form',
    kind: 'official-form',
    edition: 'CCRC-QOT-0435-B/0',
    trust: 'A',
  },
  {
    id: 'risk-assessment-form',
    kind: 'official-form',
    edition: 'older',
    trust: 'A',
  },
  {
    id: 'form-filling-rules',
    kind: 'official-form',
    edition: 'ISCCC-QOG-0406-B/0',
    date: '2017-09-01',
    trust: 'A',
  },
  {
    id: 'conditions-2015',
    kind: 'norm-text',
    edition: 'ISCCC-SV-001:2015',
    date: '2015',
    trust: 'B',
  },
  {
    id: 'scheme-introduction',
    kind: 'guide',
    edition: 'before R01:2022',
    trust: 'B',
  },
  {
    id: 'stage-description',
    kind: 'guide',
    edition: 'before R01:2022',
    trust: 'B',
  },
  {
    id: 'level-comparison-table',
    kind: 'consultancy',
    edition: 'C01',
    trust: 'B',
  },
  {
    id: 'level-2-pages',
    kind: 'consultancy',
    edition: 'C01',
    date: '2021-11-11',
    trust: 'B',
  },
  {
    id: 'processing-article',
    kind: 'consultancy',
    edition: 'not stated',
    trust: 'C',
  },
] as const satisfies readonly Source[];

export type CcrcSourceId = (typeof sources)[number]['id'];
