import type { SecrecyWords } from '../../../types/secrecy-words';

export const documentsRequirements = {
  'secrecy/documents/rules-complete': {
    title: 'Secrecy rules',
    asks: 'The secrecy rules are complete.',
    remedy:
      'Go through the business family by family and add the rules that are missing; have them approved, issued and distributed. Rewrite texts taken from elsewhere until they say what is really done and those concerned can explain them.',
  },
  'secrecy/documents/system-has-run': {
    title: 'The secrecy system in operation',
    asks: 'Single sources report that the application material states how the secrecy system has been running; it is read here as records of its operation.',
    remedy:
      'Keep dated records from the day the rules are issued: inspections, corrections, meetings, training and ledgers. Ask the secrecy authority how long the system must have run.',
  },
  'secrecy/documents/families': {
    title: 'Families of secrecy rules and records',
    asks: 'Single sources report these families: responsibility system and the leading group’s division of work, education and training, classified personnel, classified carriers, information systems and devices, premises, projects and client sites, publicity and external release, inspection and penalties, risk assessment, emergencies and leak reports, and funds.',
    remedy:
      'Add the families that are missing, name the department that answers for each, and keep records. The list is not an official one; ask the secrecy authority what it expects.',
  },
} satisfies Partial<SecrecyWords['requirements']>;
