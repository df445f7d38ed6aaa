import type { CaseFile } from './case-file';
import { newCase } from './case-file';

/**
 * A new case that begins where another one stands: with its targets and answers, and with nothing
 * that belongs to that client alone.
 */
export const asTemplate = ({ targets, reading, answers }: CaseFile, id: string): CaseFile => ({
  ...newCase(id),
  ...{ targets, reading, answers },
});
