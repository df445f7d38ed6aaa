import { hasAllParts } from '../../../check';
import {
  chineseNationality,
  noForeignMarriage,
  noForeignResidenceRight,
} from '../questions/eligibility';
import { cite, everywhere, requirement } from '../requirement';

export const haveChineseNationality = requirement({
  id: 'secrecy/eligibility/persons/chinese-nationality',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: hasAllParts(chineseNationality),
  evidence: ['key-persons-particulars', 'identity-papers', 'personal-statements'],
  sources: [cite('basic-conditions'), cite('training-quiz')],
  notes: ['unless-the-state-provides-otherwise'],
});

export const haveNoForeignResidenceRight = requirement({
  id: 'secrecy/eligibility/persons/no-foreign-residence-right',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: hasAllParts(noForeignResidenceRight),
  evidence: ['key-persons-particulars', 'personal-statements'],
  sources: [cite('basic-conditions'), cite('training-quiz')],
  notes: ['unless-the-state-provides-otherwise'],
});

export const areNotMarriedAbroad = requirement({
  id: 'secrecy/eligibility/persons/no-foreign-marriage',
  area: 'eligibility',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  check: hasAllParts(noForeignMarriage),
  evidence: ['key-persons-particulars', 'personal-statements'],
  sources: [cite('basic-conditions'), cite('training-quiz')],
  notes: ['unless-the-state-provides-otherwise'],
});
