import type { Words } from '@/content';
import type { Day } from '@/rules';
import { rulesVersion } from '@/rules';
import { judgedBy } from './judged-by';
import type { Vouched } from './verification-code';
import { verificationCode } from './verification-code';

/** A line of the cover, such as the day as of which everything is judged. */
export interface CoverLine {
  readonly label: string;
  readonly value: string;
}

/** What is said of how a case was judged. */
interface Judging {
  readonly file: Vouched;
  readonly words: Words;
  readonly asOf: Day;
}

/** As of when, how, by whose answers and by which rules a case is judged, and the code to verify it by. */
export const judgingLines = ({ file, words, asOf }: Judging): readonly CoverLine[] => {
  const { report } = words.ui;
  return [
    { label: report.asOf, value: words.dates.day(asOf) },
    { label: report.reading, value: words.readings[file.reading].name },
    ...judgedBy(file, words),
    { label: report.rulesVersion, value: rulesVersion },
    { label: report.verificationCode, value: verificationCode(file, asOf) },
  ];
};
