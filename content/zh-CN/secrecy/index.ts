import type { SecrecyWords } from '../../types/secrecy-words';
import { applicantQuestions } from '../applicant';
import { catalogue } from './catalogue';
import { changes } from './changes';
import { disagreements } from './disagreements';
import { evidence } from './evidence';
import { notes } from './notes';
import { classifiedStaffQuestions } from './questions/classified-staff';
import { documentsQuestions } from './questions/documents';
import { eligibilityQuestions } from './questions/eligibility';
import { numbersQuestions } from './questions/numbers';
import { organisationQuestions } from './questions/organisation';
import { ownershipQuestions } from './questions/ownership';
import { premisesQuestions } from './questions/premises';
import { classifiedStaffRequirements } from './requirements/classified-staff';
import { documentsRequirements } from './requirements/documents';
import { eligibilityRequirements } from './requirements/eligibility';
import { numbersRequirements } from './requirements/numbers';
import { organisationRequirements } from './requirements/organisation';
import { ownershipRequirements } from './requirements/ownership';
import { premisesRequirements } from './requirements/premises';
import { screens, sections } from './screens';
import { sources } from './sources';
import { superseded } from './superseded';

/** The words of the secrecy scheme. */
export const secrecyWords: SecrecyWords = {
  ...catalogue,
  sections,
  screens,
  questions: {
    ...applicantQuestions,
    ...eligibilityQuestions,
    ...ownershipQuestions,
    ...numbersQuestions,
    ...organisationQuestions,
    ...documentsQuestions,
    ...classifiedStaffQuestions,
    ...premisesQuestions,
  },
  requirements: {
    ...eligibilityRequirements,
    ...ownershipRequirements,
    ...numbersRequirements,
    ...organisationRequirements,
    ...documentsRequirements,
    ...classifiedStaffRequirements,
    ...premisesRequirements,
  },
  evidence,
  sources,
  disagreements,
  notes,
  superseded,
  changes,
};
