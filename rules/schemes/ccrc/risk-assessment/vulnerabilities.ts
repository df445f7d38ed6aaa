import { all, any, hasAllParts, hasPart } from '../../../check';
import { formsAtLevel3 } from '../disagreements';
import { shownByAProject } from '../parts-with-a-project';
import { vulnerabilityCapability, vulnerabilityLayers } from '../questions/risk-assessment';
import { cite, inCategory, requirement } from '../requirement';

const here = inCategory('risk-assessment');

const evidence = [
  'project-contracts',
  'user-number-proof',
  'acceptance-reports',
  'vulnerability-identification-material',
] as const;

const ofTheForm = {
  area: 'clauses',
  basis: 'published',
  evidence,
  sources: [cite('risk-assessment-form', '基本资格')],
  notes: ['older-risk-assessment-form'],
} as const;

/** Management or technical: the form lets the lowest level have one of the two. */
export const layersLevel3 = requirement({
  ...ofTheForm,
  id: 'ccrc/risk-assessment/vulnerability-layers/level-3',
  scope: { ...here, levels: ['level-3'] },
  check: shownByAProject(
    any(hasPart(vulnerabilityLayers, 'management'), hasPart(vulnerabilityLayers, 'technical')),
  ),
  disagreements: [formsAtLevel3],
});

export const layersLevel2 = requirement({
  ...ofTheForm,
  id: 'ccrc/risk-assessment/vulnerability-layers/level-2',
  scope: { ...here, levels: ['level-2'] },
  check: all(hasPart(vulnerabilityLayers, 'management'), hasPart(vulnerabilityLayers, 'technical')),
});

export const layersLevel1 = requirement({
  ...ofTheForm,
  id: 'ccrc/risk-assessment/vulnerability-layers/level-1',
  scope: { ...here, levels: ['level-1'] },
  check: hasAllParts(vulnerabilityLayers),
});

export const capabilityLevel3 = requirement({
  ...ofTheForm,
  id: 'ccrc/risk-assessment/vulnerability-capability/level-3',
  scope: { ...here, levels: ['level-3'] },
  check: shownByAProject(hasPart(vulnerabilityCapability, 'track')),
  disagreements: [formsAtLevel3],
});

export const capabilityLevel2 = requirement({
  ...ofTheForm,
  id: 'ccrc/risk-assessment/vulnerability-capability/level-2',
  scope: { ...here, levels: ['level-2'] },
  check: all(hasPart(vulnerabilityCapability, 'track'), hasPart(vulnerabilityCapability, 'verify')),
});

export const capabilityLevel1 = requirement({
  ...ofTheForm,
  id: 'ccrc/risk-assessment/vulnerability-capability/level-1',
  scope: { ...here, levels: ['level-1'] },
  check: hasAllParts(vulnerabilityCapability),
});
