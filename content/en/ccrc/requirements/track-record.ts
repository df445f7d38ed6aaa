import type { CcrcWords } from '../../../types/ccrc-words';

const moreProjects =
  'Complete further projects in the category and have each accepted in writing. Plan by the dates on which projects enter and leave the period.';

const renewCertificate =
  'Have a suspension lifted, or apply for initial certification if the certificate has ended. Ask the certification body which of the two applies.';

const surveillanceProjects =
  'Complete further projects in the category and have them accepted before surveillance. If that is not possible, speak to the certification body in good time.';

const fullPapers =
  'Collect the missing papers from the customer, your accounts and your bank, and file the four together by project. A project counts even while papers are missing.';

export const trackRecordRequirements = {
  'ccrc/common/track-record/time-in-service/level-3': {
    title: 'Time in the service',
    asks: 'At least 4 months of service in the category applied for.',
    remedy:
      'Wait until the date shown and go on serving customers. Keep the first contract: it is the usual proof of the start.',
  },
  'ccrc/common/track-record/time-in-service/level-2': {
    title: 'Time in the service',
    asks: 'At least 3 years of service in the category applied for, or a valid certificate of the category at Level 3 or above, held for at least 1 year.',
    remedy:
      'Either of the two is enough. Wait until the 3 years are complete, or obtain Level 3 first; the shorter route opens 1 year after its issue.',
  },
  'ccrc/common/track-record/time-in-service/level-1': {
    title: 'Time in the service',
    asks: 'At least 5 years of service in the category applied for, or a valid certificate of the category at Level 2 or above, held for at least 1 year.',
    remedy:
      'Obtain Level 2 first; 1 year after its issue this route is open. Before relying on the 5 years alone, ask the certification body, since the sources contradict each other.',
  },
  'ccrc/common/track-record/level-2-certificate-for-level-1': {
    title: 'Level 2 certificate before Level 1',
    asks: 'One row of a consultancy comparison table wants a valid Level 2 certificate of the category, held for at least 1 year; another row of the same table lets 5 years of service do instead.',
    remedy:
      'Ask the certification body whether Level 1 can be applied for directly. The safer route is Level 2 first and Level 1 after 1 year.',
  },
  'ccrc/common/track-record/projects/initial/level-3': {
    title: 'Completed projects',
    asks: 'At least 1 project in the category applied for, signed and completed within the last 1 year. The sources contradict each other on whether this is needed for an initial certification.',
    remedy:
      'Complete a project in the category and have it accepted in writing, or ask the certification body whether an application without one is accepted. Surveillance asks for 1 project in any case.',
  },
  'ccrc/common/track-record/projects/initial/level-2': {
    title: 'Completed projects',
    asks: 'At least 6 projects in the category applied for, signed and completed within the last 3 years. Whether a project counts that was signed earlier but completed in this period is for the certification body to say.',
    remedy: moreProjects,
  },
  'ccrc/common/track-record/projects/initial/level-1': {
    title: 'Completed projects',
    asks: 'At least 10 projects in the category applied for, signed and completed within the last 3 years. Whether a project counts that was signed earlier but completed in this period is for the certification body to say.',
    remedy: moreProjects,
  },
  'ccrc/common/track-record/holds-certificate/level-3': {
    title: 'Certificate held',
    asks: 'Surveillance presupposes a Level 3 certificate of the category that is valid and not suspended.',
    remedy: renewCertificate,
  },
  'ccrc/common/track-record/holds-certificate/level-2': {
    title: 'Certificate held',
    asks: 'Surveillance presupposes a Level 2 certificate of the category that is valid and not suspended.',
    remedy: renewCertificate,
  },
  'ccrc/common/track-record/holds-certificate/level-1': {
    title: 'Certificate held',
    asks: 'Surveillance presupposes a Level 1 certificate of the category that is valid and not suspended.',
    remedy: renewCertificate,
  },
  'ccrc/common/track-record/projects/surveillance/level-3': {
    title: 'Projects at surveillance',
    asks: 'At least 1 project in the category, signed and completed within the last 1 year.',
    remedy: surveillanceProjects,
  },
  'ccrc/common/track-record/projects/surveillance/level-2': {
    title: 'Projects at surveillance',
    asks: 'A consultancy comparison table asks for at least 2 projects in the category, signed and completed within the last 1 year.',
    remedy: surveillanceProjects,
  },
  'ccrc/common/track-record/projects/surveillance/level-1': {
    title: 'Projects at surveillance',
    asks: 'A consultancy comparison table asks for at least 3 projects in the category, signed and completed within the last 1 year.',
    remedy: surveillanceProjects,
  },
  'ccrc/reported/project-documents': {
    title: 'Papers of a project',
    asks: 'A consultancy article asks for the contract, acceptance report, invoice and bank receipt of recently completed projects, and other papers that prove experience and ability. It is read here as at least 1 project of the category within the last 1 year.',
    remedy: fullPapers,
  },
  'ccrc/common/track-record/full-evidence-sets/level-2': {
    title: 'Projects with full papers',
    asks: 'Consultancy texts ask for full papers on at least 2 projects of the category within the last 3 years: contract, acceptance report, invoice and bank receipt.',
    remedy: fullPapers,
  },
  'ccrc/common/track-record/full-evidence-sets/level-1': {
    title: 'Projects with full papers',
    asks: 'Consultancy texts ask for full papers on at least 2 projects of the category within the last 3 years: contract, acceptance report, invoice and bank receipt.',
    remedy: fullPapers,
  },
} satisfies Partial<CcrcWords['requirements']>;
