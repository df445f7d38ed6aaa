import { hasAllParts } from '../../../check';
import { formsAtLevel3 } from '../disagreements';
import { shownByAProject } from '../parts-with-a-project';
import { coding, design } from '../questions/secure-development';
import { cite, inCategory, requirement } from '../requirement';
import { inEveryEdition } from './editions';

const here = inCategory('secure-development');

export const designs = requirement({
  id: 'ccrc/secure-development/design',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: shownByAProject(hasAllParts(design)),
  evidence: ['stage-procedure', 'design-specification'],
  sources: inEveryEdition(cite('software-form-later', '设计')),
  disagreements: [formsAtLevel3],
});

export const codes = requirement({
  id: 'ccrc/secure-development/coding',
  area: 'clauses',
  scope: here,
  basis: 'published',
  check: shownByAProject(hasAllParts(coding)),
  evidence: ['secure-coding-standard', 'code-check-records'],
  sources: inEveryEdition(cite('software-form-later', '编码')),
  disagreements: [formsAtLevel3],
  notes: ['proof-of-coding-not-read'],
});
