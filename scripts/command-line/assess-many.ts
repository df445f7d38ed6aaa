import { mostBytes } from '@/cases';
import type { CommandLineProblem } from '@/content/types/command-line-words';
import { byteOrderMark } from '@/report';
import { caseIn } from './case-in';
import type { CaseText, CaseTexts, Place } from './case-texts';
import type { Language } from './languages';
import { schemes } from './languages';
import type { AssessingMany } from './options';
import { sayProblem } from './say-problem';
import { verdictData } from './verdict-data';
import { headRow, problemRow, verdictRow } from './verdict-row';

/** Takes a text on its way out; resolves when more may follow. */
export type Write = (text: string) => Promise<void>;

/** How many were assessed, and how many could not be used. */
export interface Tally {
  readonly assessed: number;
  readonly unusable: number;
}

/** What the command line needs of the computer for many cases. */
export interface Ways {
  readonly caseTexts: (from: string, mostBytes: number) => Promise<CaseTexts>;
  readonly write: Write;
}

/**
 * Assesses one case after the other and writes a line for each: never more than one is held in
 * memory, and one that cannot be used becomes a line that says why.
 */
export async function assessMany(
  task: AssessingMany,
  language: Language,
  { caseTexts, write }: Ways,
): Promise<Tally | { readonly problem: CommandLineProblem }> {
  const found = await caseTexts(task.from, mostBytes);
  if ('problem' in found)
    return { problem: { code: 'unreadable', file: task.from, because: found.because } };
  if (task.format === 'csv' && task.withHead) await write(byteOrderMark + headRow(language));
  let [assessed, unusable] = [0, 0];
  for await (const text of found.texts) {
    const { line, isAssessed } = lineFor(text, task, language);
    if (isAssessed) assessed += 1;
    else unusable += 1;
    await write(line);
  }
  return { assessed, unusable };
}

function lineFor({ place, read }: CaseText, task: AssessingMany, language: Language) {
  const { asOf, targets, format } = task;
  const called = sayPlace(place, language);
  const opened = caseIn(read, { place: called, targets }, language);
  if ('problem' in opened) {
    const says = sayProblem(opened.problem, language.commandLineWords);
    const problem = { ...place, error: { code: opened.code, says } };
    return {
      line: format === 'csv' ? problemRow(called, says) : jsonLine(problem),
      isAssessed: false,
    };
  }
  return {
    line:
      format === 'csv'
        ? verdictRow(called, opened.file, asOf, language)
        : jsonLine({ ...place, ...verdictData(opened.file, schemes, asOf) }),
    isAssessed: true,
  };
}

const sayPlace = (place: Place, { commandLineWords: { table } }: Language): string =>
  'line' in place ? table.line(place.line) : place.file;

const jsonLine = (value: object): string => `${JSON.stringify(value)}\n`;
