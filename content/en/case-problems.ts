import type { CaseProblemWords } from '../types/words';

const untouched = 'Nothing you have here was changed.';
const megabytes = (bytes: number): string => (bytes / 1_000_000).toFixed(1);

export const caseProblems: CaseProblemWords = {
  'too-large': ({ bytes, most }) =>
    `The file is too large for a case (${megabytes(bytes)} MB; at most ${megabytes(most)} MB). ${untouched}`,
  'not-json': () =>
    `The file is not valid JSON; it may be damaged, or another kind of file. ${untouched}`,
  'not-a-case': () => `This is not a case file of this tool (.zizhi.json). ${untouched}`,
  'newer-format': ({ have, known }) =>
    `The file was saved by a newer version (format ${String(have)}; this version knows up to ${String(known)}). Update this tool and open it again. ${untouched}`,
  'forbidden-key': ({ path, key }) =>
    `The file holds something that is not allowed: “${key}” in ${path || 'the outermost object'}. It was not opened. ${untouched}`,
  'unknown-key': ({ path, key }) =>
    `The file holds something that this tool does not know: “${key}” in ${path || 'the outermost object'}. It was not opened. ${untouched}`,
  'unknown-target': ({ path, target }) =>
    `The file applies for “${target}” (${path}), which does not exist. It was not opened. ${untouched}`,
  'no-such-date': ({ path }) =>
    `The file holds a date that does not exist, in ${path}. It was not opened. ${untouched}`,
  'wrong-value': ({ path, expected }) =>
    `The file holds a wrong value in ${path || 'the outermost object'}; expected: ${expected}. It was not opened. ${untouched}`,
};
