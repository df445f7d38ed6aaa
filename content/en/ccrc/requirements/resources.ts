import type { CcrcWords } from '../../../types/ccrc-words';

export const resourcesRequirements = {
  'ccrc/common/finance': {
    title: 'Finance',
    asks: 'The organisation operates normally, has a financial management system and can fund the service. Asked at initial certification only.',
    remedy:
      'Write down the financial management system, have it approved and issued, and work by it. Have papers ready that show normal operation and the funds for the service.',
  },
  'ccrc/common/premises': {
    title: 'Office premises',
    asks: 'Fixed premises, held for the long term, with suitable office conditions that fit the set-up of the organisation and its business.',
    remedy:
      'Bring the title deed or the lease up to date; it should name the owner or lessor, the address, the area and the term. If the space does not suit, rearrange or move before applying.',
  },
} satisfies Partial<CcrcWords['requirements']>;
