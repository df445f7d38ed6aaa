import type { CcrcWords } from '../../types/ccrc-words';
import { applicantQuestions } from '../applicant';
import { catalogue } from './catalogue';
import { changes } from './changes';
import { disagreements } from './disagreements';
import { evidence } from './evidence';
import { notes } from './notes';
import { clauseQuestions } from './questions/clauses';
import { managementQuestions } from './questions/management';
import { organisationQuestions } from './questions/organisation';
import { peopleQuestions } from './questions/people';
import { resourcesQuestions } from './questions/resources';
import { technologyQuestions } from './questions/technology';
import { trackRecordQuestions } from './questions/track-record';
import { clauseRequirements } from './requirements/clauses';
import { managementRequirements } from './requirements/management';
import { organisationRequirements } from './requirements/organisation';
import { peopleRequirements } from './requirements/people';
import { resourcesRequirements } from './requirements/resources';
import { technologyRequirements } from './requirements/technology';
import { trackRecordRequirements } from './requirements/track-record';
import { screens, sections } from './screens';
import { sources } from './sources';
import { superseded } from './superseded';

/** The words of the CCRC scheme. */
export const ccrcWords: CcrcWords = {
  ...catalogue,
  sections,
  screens,
  questions: {
    ...applicantQuestions,
    ...organisationQuestions,
    ...resourcesQuestions,
    ...peopleQuestions,
    ...trackRecordQuestions,
    ...managementQuestions,
    ...technologyQuestions,
    ...clauseQuestions,
  },
  requirements: {
    ...organisationRequirements,
    ...resourcesRequirements,
    ...peopleRequirements,
    ...trackRecordRequirements,
    ...managementRequirements,
    ...technologyRequirements,
    ...clauseRequirements,
  },
  evidence,
  sources,
  disagreements,
  notes,
  superseded,
  changes,
};
