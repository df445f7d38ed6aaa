import type { CcrcWords } from '../../../types/ccrc-words';

export const organisationRequirements = {
  'ccrc/common/legal/legal-person': {
    title: 'Legal status',
    asks: 'An independent legal person registered in mainland China, with a clear history and clear ownership; or a department of a legal person, if that legal person approves the application and accepts liability for it in a signed and sealed document.',
    remedy:
      'Apply in the name of an independent legal person. A department needs the signed and sealed document of its legal person. Where history or ownership is unclear, put the registration changes and shareholder papers in order by date.',
  },
  'ccrc/common/legal/compliance': {
    title: 'Compliance and credit',
    asks: 'Laws, regulations and standards are followed, there is no record of violations, and the credit record is good.',
    remedy:
      'Look up the entry in the national enterprise credit information system, settle what is open and keep the proof that it is settled. If a record of a violation remains, ask the certification body how it is treated before applying.',
  },
  'ccrc/reported/registered-with-market-regulator': {
    title: 'Registration with the market regulator',
    asks: 'A consultancy article asks that the organisation be registered with the market regulator.',
    remedy:
      'If the organisation is registered elsewhere, have that certificate ready and ask the certification body whether it is accepted.',
  },
  'ccrc/reported/licence-in-force': {
    title: 'Licence in force',
    asks: 'A consultancy article asks for a lawful business qualification; it is read here as a licence in force.',
    remedy: 'Renew or restore the licence with the registration authority before applying.',
  },
  'ccrc/reported/licence-scope': {
    title: 'Scope of the licence',
    asks: 'A consultancy article asks that the business scope on the licence correspond to the category applied for.',
    remedy:
      'Have the service added to the business scope with the registration authority, or ask the certification body whether the present scope is enough. No official list of terms was found.',
  },
  'ccrc/reported/company-age/level-3': {
    title: 'Age of the organisation',
    asks: 'A consultancy article asks that the organisation was founded at least 6 months ago.',
    remedy:
      'Prepare the remaining points until that date, or ask the certification body whether any age is required.',
  },
  'ccrc/reported/company-age/level-2': {
    title: 'Age of the organisation',
    asks: 'A consultancy article asks that the organisation was founded at least 3 years ago, or has held a valid certificate of the category at Level 3 or above for at least 1 year.',
    remedy:
      'Either of the two is enough. If neither is met, prepare until the earlier date, or ask the certification body whether any age is required.',
  },
  'ccrc/reported/company-age/level-1': {
    title: 'Age of the organisation',
    asks: 'A consultancy article asks that the organisation was founded at least 3 years ago.',
    remedy:
      'Prepare the remaining points until that date, or ask the certification body whether any age is required.',
  },
  'ccrc/reported/reputation': {
    title: 'Reputation',
    asks: 'A consultancy article says that the reputation of the organisation is considered.',
    remedy: 'Settle open complaints and keep the proof that each has been closed.',
  },
  'ccrc/reported/business-records': {
    title: 'Business records',
    asks: 'A consultancy article says that business records are considered and that they must show the ability to provide the service.',
    remedy:
      'Collect contracts, deliverables and service records of past work, and file them by project.',
  },
} satisfies Partial<CcrcWords['requirements']>;
