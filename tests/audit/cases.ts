import type { CaseFile } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { caseFile, notQualifyingForSecrecy, overallIntegrationB } from '../e2e/companies';

interface AuditedCase {
  readonly file: CaseFile;
  /** The parts of the check that the case has. */
  readonly sections: readonly string[];
}

const organisation = 'Cheng An Network Technology';

/** What lies in the browser while pages are audited: a case of each scheme, with most of it answered. */
export const auditedCases: readonly AuditedCase[] = [
  { file: exampleCase(organisation), sections: ccrc.sections.map(({ id }) => id) },
  {
    file: caseFile({
      id: 'secrecy',
      header: { organisation },
      targets: [overallIntegrationB],
      answers: notQualifyingForSecrecy,
    }),
    sections: secrecy.sections.map(({ id }) => id),
  },
];
