import { mostBytes, openCaseFile } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import type { CaseFile } from '@/cases';
import type { Locale, Words } from '@/content';
import { words as english } from '@/content/en';
import { ccrcWords as ccrcInEnglish } from '@/content/en/ccrc';
import { secrecyWords as secrecyInEnglish } from '@/content/en/secrecy';
import { commandLineWords as programInEnglish } from '@/content/en/command-line';
import type { CommandLineProblem, CommandLineWords } from '@/content/types/command-line-words';
import { words as chinese } from '@/content/zh-CN';
import { ccrcWords as ccrcInChinese } from '@/content/zh-CN/ccrc';
import { secrecyWords as secrecyInChinese } from '@/content/zh-CN/secrecy';
import { commandLineWords as programInChinese } from '@/content/zh-CN/command-line';
import type { SpokenScheme } from '@/report';
import { asMarkdown, reportModel, reportPlanning } from '@/report';
import type { Day } from '@/rules';
import { targetsOf } from '@/rules';
import { ccrc } from '@/rules/schemes/ccrc';
import { secrecy } from '@/rules/schemes/secrecy';
import { assessmentData } from './assessment-data';
import { caseJsonSchema } from './case-json-schema';
import type { Task } from './options';
import { readOptions, targetPattern } from './options';
import type { readText } from './read-text';

/** What the command line needs of the computer that it runs on. */
export interface Surroundings {
  readonly today: Day;
  readonly readText: typeof readText;
}

/** What to print, or why there is nothing to print. */
type Result = { readonly output: string } | { readonly problem: CommandLineProblem };

const schemes = [ccrc, secrecy] as const;

interface Language {
  readonly words: Words;
  readonly schemes: readonly SpokenScheme[];
  readonly commandLineWords: CommandLineWords;
}

const languages: Readonly<Record<Locale, Language>> = {
  'zh-CN': {
    words: chinese,
    schemes: [
      { scheme: ccrc, schemeWords: ccrcInChinese },
      { scheme: secrecy, schemeWords: secrecyInChinese },
    ],
    commandLineWords: programInChinese,
  },
  en: {
    words: english,
    schemes: [
      { scheme: ccrc, schemeWords: ccrcInEnglish },
      { scheme: secrecy, schemeWords: secrecyInEnglish },
    ],
    commandLineWords: programInEnglish,
  },
};

/** Does what the arguments ask for; a complaint means that the input cannot be used. */
export async function runCommandLine(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<{ readonly output: string; readonly complaint?: string }> {
  const options = readOptions(args, { schemes, today: surroundings.today });
  const { locale } = options;
  const result = 'problem' in options ? options : await perform(options.task, locale, surroundings);
  return 'problem' in result
    ? { output: '', complaint: sayProblem(result.problem, languages[locale].commandLineWords) }
    : { output: result.output };
}

async function perform(task: Task, locale: Locale, { readText }: Surroundings): Promise<Result> {
  switch (task.do) {
    case 'help':
      return { output: languages[locale].commandLineWords.help };
    case 'schema':
      return { output: asJson(caseJsonSchema(schemes)) };
    case 'example':
      return { output: asJson(exampleCase(languages[locale].words.ui.start.exampleOrganisation)) };
    case 'assess': {
      const opened = await openCase(task, locale, readText);
      return 'problem' in opened ? opened : { output: assessed(opened.file, task, locale) };
    }
  }
}

type Assessing = Extract<Task, { do: 'assess' }>;

/** The case of the file, for the targets asked for. */
async function openCase(
  { file, targets }: Assessing,
  locale: Locale,
  readText: Surroundings['readText'],
): Promise<{ readonly file: CaseFile } | { readonly problem: CommandLineProblem }> {
  const { caseProblems } = languages[locale].words;
  const read = await readText(file, mostBytes);
  if ('problem' in read) {
    if (read.problem === 'not-text') return { problem: { code: 'not-text', file } };
    if (read.problem === 'unreadable')
      return { problem: { code: 'unreadable', file, because: read.because } };
    const says = caseProblems['too-large']({ code: 'too-large', ...read, most: mostBytes });
    return { problem: { code: 'unusable', file, says } };
  }
  const opened = openCaseFile(read.text, schemes);
  if ('problem' in opened) {
    const { problem } = opened;
    // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
    const say = caseProblems[problem.code] as (one: typeof problem) => string;
    return { problem: { code: 'unusable', file, says: say(problem) } };
  }
  const chosen = targets.length > 0 ? targets : opened.file.targets;
  return chosen.length === 0
    ? { problem: { code: 'no-targets', file, expected: targetPattern(schemes) } }
    : { file: { ...opened.file, targets: chosen } };
}

function assessed(file: CaseFile, { asOf, format }: Assessing, locale: Locale): string {
  if (format === 'json') return asJson(assessmentData(file, schemes, asOf));
  const { words, schemes: spoken } = languages[locale];
  const applied = spoken.filter(({ scheme }) => targetsOf(file.targets, scheme).length > 0);
  const basis = { file, schemes: applied, words, asOf };
  return asMarkdown(reportModel(basis), reportPlanning(basis), words);
}

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** The sentence for a problem, with nothing in it that a terminal would obey. */
function sayProblem(problem: CommandLineProblem, { problems }: CommandLineWords): string {
  const say = problems[problem.code] as (one: CommandLineProblem) => string;
  return say(problem).replace(/\p{Cc}/gu, (char) => JSON.stringify(char).slice(1, -1));
}
