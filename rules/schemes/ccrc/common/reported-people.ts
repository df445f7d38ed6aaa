import { atLeast } from '../../../check';
import { computingGraduates, insuredInCategory, insuredTotal } from '../questions/people';
import { cite, initially, requirement } from '../requirement';

/** Head-counts of people insured in each of the last three complete months; no normative text has one. */
export const insuredInTotalLevel3 = requirement({
  id: 'ccrc/reported/social-insurance-total/level-3',
  area: 'people',
  scope: { ...initially, levels: ['level-3'] },
  basis: 'reported',
  check: atLeast(insuredTotal, 6),
  evidence: ['social-insurance-record', 'labour-contracts'],
  sources: [cite('processing-article')],
  disagreements: ['head-count', 'months-of-social-insurance'],
  superseded: ['staff-count'],
});

export const insuredInTotalLevel1 = requirement({
  id: 'ccrc/reported/social-insurance-total/level-1',
  area: 'people',
  scope: { ...initially, levels: ['level-1'] },
  basis: 'reported',
  check: atLeast(insuredTotal, 30),
  evidence: ['social-insurance-record', 'labour-contracts'],
  sources: [cite('processing-article')],
  disagreements: ['head-count', 'months-of-social-insurance'],
  superseded: ['staff-count'],
});

export const insuredPerDirectionLevel3 = requirement({
  id: 'ccrc/reported/social-insurance-per-direction/level-3',
  area: 'people',
  scope: { ...initially, levels: ['level-3'] },
  basis: 'reported',
  check: atLeast(insuredInCategory, 3),
  evidence: ['social-insurance-record'],
  sources: [cite('level-comparison-table')],
  disagreements: ['head-count', 'months-of-social-insurance'],
  superseded: ['staff-count'],
});

export const insuredPerDirectionLevel2 = requirement({
  id: 'ccrc/reported/social-insurance-per-direction/level-2',
  area: 'people',
  scope: { ...initially, levels: ['level-2'] },
  basis: 'reported',
  check: atLeast(insuredInCategory, 6),
  evidence: ['social-insurance-record'],
  sources: [cite('level-comparison-table')],
  disagreements: ['head-count', 'months-of-social-insurance'],
  superseded: ['staff-count'],
});

export const insuredPerDirectionLevel1 = requirement({
  id: 'ccrc/reported/social-insurance-per-direction/level-1',
  area: 'people',
  scope: { ...initially, levels: ['level-1'] },
  basis: 'reported',
  check: atLeast(insuredInCategory, 10),
  evidence: ['social-insurance-record'],
  sources: [cite('level-comparison-table')],
  disagreements: ['head-count', 'months-of-social-insurance'],
  superseded: ['staff-count'],
});

export const employsAGraduate = requirement({
  id: 'ccrc/reported/computing-graduate',
  area: 'people',
  scope: { ...initially, levels: ['level-3'] },
  basis: 'reported',
  check: atLeast(computingGraduates, 1),
  evidence: ['graduation-certificate', 'social-insurance-record'],
  sources: [cite('processing-article')],
  notes: ['graduated-six-years-ago'],
});
