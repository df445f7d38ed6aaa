import type * as questions from './questions';

export type { ApplicantEvidenceId } from './evidence';
export { applicantEvidence } from './evidence';
export * from './questions';
export type ApplicantQuestion = (typeof questions)[keyof typeof questions];
