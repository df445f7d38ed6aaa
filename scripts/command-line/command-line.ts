import { mostBytes } from '@/cases';
import { exampleCase } from '@/cases/example-case';
import type { CaseFile } from '@/cases';
import type { CommandLineProblem } from '@/content/types/command-line-words';
import { asMarkdown, readCode, sayVerified, verify, wholeReport } from '@/report';
import type { Day } from '@/rules';
import { targetsOf } from '@/rules';
import type { Ways } from './assess-many';
import { assessMany } from './assess-many';
import { assessmentData } from './assessment-data';
import { caseIn } from './case-in';
import { caseJsonSchema } from './case-json-schema';
import type { Language } from './languages';
import { languages, schemes } from './languages';
import type { Assessing, Task } from './options';
import { readOptions } from './options';
import type { readText } from './read-text';
import { sayProblem } from './say-problem';

/** What the command line needs of the computer that it runs on. */
export interface Surroundings extends Ways {
  readonly today: Day;
  readonly readText: typeof readText;
}

/** What was done, with a remark on how it went. `isRefuted`: a code is another case's. */
interface Done {
  readonly remark?: string;
  readonly isRefuted?: boolean;
}
type Result = Done | { readonly problem: CommandLineProblem };

/** Does what the arguments ask for and writes it; a complaint means that the input cannot be used. */
export async function runCommandLine(
  args: readonly string[],
  surroundings: Surroundings,
): Promise<Done | { readonly complaint: string }> {
  const options = readOptions(args, { schemes, today: surroundings.today });
  const language = languages[options.locale];
  const result =
    'problem' in options ? options : await perform(options.task, language, surroundings);
  return 'problem' in result
    ? { complaint: sayProblem(result.problem, language.commandLineWords) }
    : result;
}

async function perform(
  task: Task,
  language: Language,
  surroundings: Surroundings,
): Promise<Result> {
  const { words, commandLineWords } = language;
  const { write } = surroundings;
  switch (task.do) {
    case 'help':
      await write(commandLineWords.help);
      return {};
    case 'schema':
      await write(asJson(caseJsonSchema(schemes)));
      return {};
    case 'example':
      await write(asJson(exampleCase(words.ui.start.exampleOrganisation)));
      return {};
    case 'assess': {
      const read = await surroundings.readText(task.file, mostBytes);
      const opened = caseIn(read, { place: task.file, targets: task.targets }, language);
      if ('problem' in opened) return opened;
      await write(assessed(opened.file, task, language, surroundings.today));
      return {};
    }
    case 'verify':
      return verified(task, language, surroundings);
    case 'assess-many': {
      const tally = await assessMany(task, language, surroundings);
      return 'problem' in tally ? tally : { remark: commandLineWords.tally(tally) };
    }
  }
}

async function verified(
  { file: place, code: typed }: Extract<Task, { do: 'verify' }>,
  language: Language,
  { readText, write }: Surroundings,
): Promise<Result> {
  const { words, verificationWords: say } = language;
  const read = readCode(typed);
  if ('problem' in read)
    return { problem: { code: 'unusable', file: '--verify', says: say.problems[read.problem] } };
  const opened = caseIn(await readText(place, mostBytes), { place, targets: [] }, language);
  if ('problem' in opened) return opened;
  const result = verify(read.code, opened.file);
  await write(`${sayVerified(result, read.code, { words, say })}\n`);
  return { isRefuted: !result.belongs };
}

function assessed(
  file: CaseFile,
  { asOf, format }: Assessing,
  { words, schemes: spoken, actionsWords }: Language,
  today: Day,
): string {
  if (format === 'json') return asJson(assessmentData(file, schemes, { asOf, today }));
  const applied = spoken.filter(({ scheme }) => targetsOf(file.targets, scheme).length > 0);
  const basis = { file, schemes: applied, words, asOf, today };
  return asMarkdown(wholeReport(basis), words, actionsWords);
}

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;
