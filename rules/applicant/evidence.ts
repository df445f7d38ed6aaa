import { piece } from '../evidence';

/** Evidence that more than one scheme asks for; a company that applies for both packs it once. */
export const applicantEvidence = [
  piece('business-licence', 'registrar', 'what', 'number', 'from', 'to', 'address'),
  piece('title-deed-or-lease', 'registrar', 'what', 'from', 'to', 'party', 'address'),
  piece('social-insurance-record', 'authority', 'what', 'number', 'from', 'to', 'party'),
  piece('labour-contracts', 'own-records', 'who', 'number', 'from', 'to'),
] as const;

export type ApplicantEvidenceId = (typeof applicantEvidence)[number]['id'];
