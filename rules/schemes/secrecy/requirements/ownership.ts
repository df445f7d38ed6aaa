import { legalForm } from '../../../applicant';
import { answered, leftToTheAuthority, when } from '../../../check';
import { shareUpTo } from '../../../share-up-to';
import { directForeignShare, indirectForeignShare, listingStatus } from '../questions/ownership';
import { cite, everywhere, requirement } from '../requirement';

/** A public institution has no shareholders. */
const hasShareholders = answered(
  legalForm,
  'enterprise',
  'other-legal-person',
  'department',
  'none',
);

export const hasNoDirectForeignCapital = requirement({
  id: 'secrecy/ownership/no-direct-foreign-capital',
  area: 'ownership',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  appliesIf: hasShareholders,
  check: shareUpTo(directForeignShare, 0),
  evidence: ['articles-of-association', 'shareholding-structure'],
  sources: [cite('listing-note-2022'), cite('conditions-2013')],
  disagreements: ['foreign-capital'],
  notes: ['unless-the-state-provides-otherwise'],
});

const noIndirectShare = shareUpTo(indirectForeignShare, 0);
const smallIndirectShare = shareUpTo(indirectForeignShare, 20);

/** Between nothing and 20 % the sources contradict each other; above it no source allows it. */
export const limitsIndirectForeignCapital = requirement({
  id: 'secrecy/ownership/indirect-foreign-capital',
  area: 'ownership',
  scope: everywhere,
  basis: 'reported',
  disputed: {},
  appliesIf: hasShareholders,
  check: when(
    noIndirectShare,
    noIndirectShare,
    when(smallIndirectShare, leftToTheAuthority('indirect-foreign-share'), smallIndirectShare),
  ),
  evidence: ['articles-of-association', 'shareholding-structure'],
  sources: [cite('listed-companies-page')],
  disagreements: ['foreign-capital'],
  notes: ['unless-the-state-provides-otherwise', 'terms-of-listed-groups'],
});

export const notListed = requirement({
  id: 'secrecy/ownership/not-listed',
  area: 'ownership',
  scope: everywhere,
  basis: 'published',
  knockOut: true,
  appliesIf: hasShareholders,
  check: when(
    answered(listingStatus, 'neeq'),
    leftToTheAuthority('traded-on-neeq'),
    answered(listingStatus, 'not-listed'),
  ),
  evidence: ['listing-statement'],
  sources: [cite('listing-note-2022'), cite('listing-commentary')],
  notes: ['split-off-when-listing', 'terms-of-listed-groups'],
});
