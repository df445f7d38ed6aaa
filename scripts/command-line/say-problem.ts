import type { CommandLineProblem, CommandLineWords } from '@/content/types/command-line-words';

/** The sentence for a problem, with nothing in it that a terminal would obey. */
export function sayProblem(problem: CommandLineProblem, { problems }: CommandLineWords): string {
  const say = problems[problem.code] as (one: CommandLineProblem) => string;
  return say(problem).replace(/\p{Cc}/gu, (char) => JSON.stringify(char).slice(1, -1));
}
