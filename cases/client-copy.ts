import type { CaseFile } from './case-file';
import { noConsultant } from './consultant-record';
import { entriesIn } from './entries';
import { schemeIds } from './schemes-in';

/** How the addresses begin of what a client may see; the stamps of everything else stay here. */
const shared = [
  ...['header', 'targets', 'reading', 'row/', 'evidence/', 'action/', 'applicant/'],
  ...schemeIds.map((id) => `${id}/`),
];

/**
 * The case as it may be given to the client. What is not named here stays: a key that is added to
 * the case file is private until somebody adds it here too.
 */
export function clientCopy(file: CaseFile): CaseFile {
  const { format, version, id, revision, header, targets, reading } = file;
  const { answers, evidence, changed, removed, actions, assessed } = file;
  return {
    ...{ format, version, id, revision, header, targets, reading },
    ...{ answers, evidence, removed, actions },
    changed: Object.fromEntries(Object.entries(changed).filter(([address]) => isShared(address))),
    consultant: noConsultant,
    // By whose answers it was judged, nobody can tell from the outcomes alone; they are left out.
    ...(assessed && isClientsAlone(file) ? { assessed } : {}),
  };
}

/** Whether nothing could ever have been judged by any other answers than the client's. */
const isClientsAlone = ({ consultant: { answers, decides } }: CaseFile): boolean =>
  !decides && entriesIn(answers).size === 0;

const isShared = (address: string): boolean =>
  shared.some((beginning) => address.startsWith(beginning));
