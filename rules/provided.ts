import type { ServiceAnswer } from './answer';
import type { Check } from './check';
import { fromAnswer } from './check';
import type { ServiceQuestion } from './question';

/** The service is provided, or planned; unmet only where the applicant says that it is not offered. */
export const provided = (question: ServiceQuestion): Check =>
  fromAnswer<ServiceAnswer>(question, (value) =>
    value === 'not-provided'
      ? { outcome: 'unmet', reason: { code: 'service-not-provided', question: question.id } }
      : { outcome: 'met', reason: { code: 'service-offered', question: question.id } },
  );
