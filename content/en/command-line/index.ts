import type { CommandLineWords } from '../../types/command-line-words';

const seeHelp = 'See --help.';

export const commandLineWords: CommandLineWords = {
  help: `Assess a case file and print the gap report.

  npm run -s assess -- CASE.zizhi.json [options]     - instead of a name reads standard input

  --target ID         assess this target instead of those of the case; may be repeated,
                      for instance --target ccrc/risk-assessment/level-3/initial
  --as-of YYYY-MM-DD  judge as of this day; today if left out
  --locale LOCALE     zh-CN (default) or en
  --format FORMAT     md (default): the report; json: outcomes, reasons and sources as data;
                      with --many json (default): verdicts and gaps; csv: a row for a spreadsheet

  --many              one line a case instead of a report: CASE names a folder with case files
                      (*.json), or a file or - with a case in each line (NDJSON)
  --no-head           with --many --format csv: without the row of headings

  --verify CODE       say whether the code on a report belongs to this case

  --schema            print the JSON Schema of the case file
  --example           print a filled example case
  --help, -h          print this page

Exit code 0: done. 1: the code belongs to another case. 2: the input cannot be used; the message says why.
With --many a case that cannot be used becomes a line that says why, and the run goes on.
`,
  tally: ({ assessed, unusable }) =>
    `Cases assessed: ${String(assessed)}. Could not be used: ${String(unusable)}.`,
  table: {
    place: 'Where',
    line: (line) => `line ${String(line)}`,
    case: 'Case',
    organisation: 'Organisation',
    asOf: 'As of',
    rulesVersion: 'Rules version',
    reading: 'Reading',
    targets: 'Targets',
    gaps: 'Gaps',
    verdicts: 'Verdicts',
    gapTitles: 'What is unmet',
    problem: 'Problem',
  },
  problems: {
    'unknown-option': ({ option }) => `There is no option ${option}. ${seeHelp}`,
    'value-missing': ({ option }) => `${option} needs a value. ${seeHelp}`,
    'no-value-wanted': ({ option }) => `${option} takes no value. ${seeHelp}`,
    'wrong-value': ({ option, have, expected }) =>
      `${option}: “${have}” cannot be used; expected: ${expected}`,
    'no-file': () => `No case file is named. ${seeHelp}`,
    'one-too-many': ({ argument }) => `“${argument}” is one argument too many. ${seeHelp}`,
    unreadable: ({ file, because }) => `${file}: cannot be read (${because}).`,
    'not-text': ({ file }) => `${file}: not a text in UTF-8, so not a case file of this tool.`,
    unusable: ({ file, says }) => `${file}: ${says}`,
    'no-targets': ({ file, expected }) =>
      `${file}: the case (targets) names nothing to apply for; name it with --target. Expected: ${expected}`,
  },
};
