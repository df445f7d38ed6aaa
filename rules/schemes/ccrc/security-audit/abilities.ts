import { hasAllParts } from '../../../check';
import type { Level, Occasion } from '../catalogue';
import { formsAtLevel3 } from '../disagreements';
import { auditAbilities, auditObjectives } from '../questions/security-audit';
import { cite, inCategory, requirement } from '../requirement';

const here = inCategory('security-audit');

/** Shown by complete projects, which the form wants at level 3 for surveillance only. */
const showsAbilities = <const L extends Level>(level: L, occasions: 'all' | readonly Occasion[]) =>
  requirement({
    id: `ccrc/security-audit/audit-abilities/${level}`,
    area: 'clauses',
    scope: { ...here, levels: [level], occasions },
    basis: 'published',
    check: hasAllParts(auditAbilities),
    evidence: ['project-contracts', 'acceptance-reports', 'audit-ability-proof'],
    sources: [cite('audit-form', '基本资格')],
    disagreements: [formsAtLevel3],
  });

export const showsAbilitiesLevel3 = showsAbilities('level-3', ['surveillance']);
export const showsAbilitiesLevel2 = showsAbilities('level-2', 'all');
export const showsAbilitiesLevel1 = showsAbilities('level-1', 'all');

export const setsObjectives = requirement({
  id: 'ccrc/security-audit/audit-objectives/level-1',
  area: 'clauses',
  scope: { ...here, levels: ['level-1'] },
  basis: 'published',
  check: hasAllParts(auditObjectives),
  evidence: ['audit-ability-proof'],
  sources: [cite('audit-form', '基本资格')],
});
