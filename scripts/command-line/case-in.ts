import type { CaseFile, CaseProblem } from '@/cases';
import { mostBytes, openCaseFile } from '@/cases';
import type { CommandLineProblem } from '@/content/types/command-line-words';
import type { TargetId } from '@/rules';
import type { Language } from './languages';
import { schemes } from './languages';
import { targetPattern } from './options';
import type { TextRead } from './read-text';

/** A case to assess, or why there is none; `code` is for programs. */
export type CaseIn =
  | { readonly file: CaseFile }
  | {
      readonly problem: CommandLineProblem;
      readonly code: CaseProblem['code'] | CommandLineProblem['code'];
    };

interface Asked {
  /** What the place of the text is called in a complaint. */
  readonly place: string;
  /** The targets to assess it for; none named: those of the case. */
  readonly targets: readonly TargetId[];
}

/** The case that was read, for the targets asked for. */
export function caseIn(read: TextRead, { place, targets }: Asked, { words }: Language): CaseIn {
  if ('problem' in read) {
    if (read.problem === 'too-large')
      return unusable({ code: 'too-large', bytes: read.bytes, most: mostBytes });
    return read.problem === 'not-text'
      ? said({ code: 'not-text', file: place })
      : said({ code: 'unreadable', file: place, because: read.because });
  }
  const opened = openCaseFile(read.text, schemes);
  if ('problem' in opened) return unusable(opened.problem);
  const chosen = targets.length > 0 ? targets : opened.file.targets;
  return chosen.length === 0
    ? said({ code: 'no-targets', file: place, expected: targetPattern(schemes) })
    : { file: { ...opened.file, targets: chosen } };

  function unusable(problem: CaseProblem): CaseIn {
    // Each sentence takes the problem of its own code; the pairing is checked where the words are typed.
    const say = words.caseProblems[problem.code] as (one: CaseProblem) => string;
    return { problem: { code: 'unusable', file: place, says: say(problem) }, code: problem.code };
  }
}

const said = (problem: CommandLineProblem): CaseIn => ({ problem, code: problem.code });
