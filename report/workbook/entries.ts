import type { FindingReport } from '../finding-report';
import type { RegisterBasis } from './basis';

/** So many entries of a list make no row of the register too high. */
const mostShown = 8;

/** An entry among other lines of a cell. */
export const listed = (entry: string): string => `· ${entry}`;

/** Whether a finding was judged by so many entries that they have a sheet of their own. */
export const areMany = ({ rows }: FindingReport): boolean => rows.length > mostShown;

/** The entries of a finding as its row in the register tells them: of many, the first. */
export const shownEntries =
  ({ workbookWords: say }: RegisterBasis) =>
  (finding: FindingReport): readonly string[] => {
    const lines = finding.rows.slice(0, mostShown).map(listed);
    return areMany(finding)
      ? [...lines, say.moreOn({ all: finding.rows.length, where: say.sheets.entries })]
      : lines;
  };
