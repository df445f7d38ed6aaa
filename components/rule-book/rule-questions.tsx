import { wordFor } from '@/content';
import { questionsRead } from '@/rules';
import type { RuleProps } from './rule-props';
import { RuleLine } from './rule-line';

/** The questions whose answers feed the requirement. */
export function RuleQuestions({ volume, requirement }: RuleProps) {
  const { schemeWords, bookWords } = volume;
  const questions = new Set(questionsRead(requirement).map(({ id }) => id));
  return (
    <RuleLine label={bookWords.rule.questions}>
      {questions.size === 0 ? (
        <p>{bookWords.rule.noQuestions(schemeWords.authority)}</p>
      ) : (
        <ul className="list-disc space-y-0.5 pl-5">
          {[...questions].map((id) => (
            <li key={id}>{wordFor(schemeWords.questions, id).label}</li>
          ))}
        </ul>
      )}
    </RuleLine>
  );
}
