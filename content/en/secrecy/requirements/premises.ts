import type { SecrecyWords } from '../../../types/secrecy-words';

export const premisesRequirements = {
  'secrecy/premises/state-rules': {
    title: 'Premises, facilities and equipment',
    asks: 'Premises, facilities and equipment used for classified integration work meet State secrecy rules and standards.',
    remedy:
      'Ask the secrecy authority which rules and standards apply, check and correct point by point, and keep product and test papers.',
  },
  'secrecy/premises/devices': {
    title: 'Classified devices and media',
    asks: 'Single sources report: classified computers and storage are physically isolated from the internet and other public networks; no wireless accessories are used, and wireless modules are removed before classified use; storage media are handled at the highest level of what they hold and never lowered; destruction is registered, approved, watched by 2 persons and done at the appointed site.',
    remedy:
      'Check devices and media against the ledger one by one, add the measures that are missing, and write them into the rules.',
  },
  'secrecy/funds/dedicated': {
    title: 'Dedicated funds for secrecy work',
    asks: 'There are dedicated funds for secrecy work.',
    remedy:
      'Give secrecy work a line of its own in the budget and in the accounts, spend it by the rules and keep the vouchers.',
  },
} satisfies Partial<SecrecyWords['requirements']>;
