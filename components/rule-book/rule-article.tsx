import { wordFor } from '@/content';
import { RuleApart } from './rule-apart';
import { RuleBasis } from './rule-basis';
import { RuleDisagreements } from './rule-disagreements';
import { RuleEvidence } from './rule-evidence';
import { RuleHistory } from './rule-history';
import { RuleLine } from './rule-line';
import type { RuleProps } from './rule-props';
import { RuleQuestions } from './rule-questions';
import { RuleReference } from './rule-reference';
import { RuleScope } from './rule-scope';
import { RuleSources } from './rule-sources';

/** One requirement in full; its id is a permanent anchor. */
export function RuleArticle({ volume, requirement, level }: RuleProps & { readonly level: 2 | 3 }) {
  const { words, bookWords, schemeWords } = volume;
  const { title, asks, remedy } = wordFor(schemeWords.requirements, requirement.id);
  const { result } = words.ui;
  const Title = `h${level}` as const;
  const rule = { volume, requirement };
  return (
    <article id={requirement.id} className="sheet space-y-3 target:border-accent">
      <header className="keep-with-next space-y-1">
        <Title className="text-lg">
          <a href={`#${requirement.id}`} className="text-ink no-underline hover:underline">
            {title}
          </a>
          <RuleApart {...rule} />
        </Title>
        {requirement.knockOut ? (
          <p className="font-semibold text-unmet">{result.knockOut}</p>
        ) : null}
        {requirement.disputed ? (
          <p className="measure text-confirm">
            <strong>{`${bookWords.disputed.name}${words.ui.product.colon}`}</strong>
            {bookWords.disputed.explains}
          </p>
        ) : null}
      </header>
      <dl className="space-y-2">
        <RuleLine label={result.asks}>
          <p className="font-semibold">{asks}</p>
        </RuleLine>
        <RuleScope {...rule} />
        <RuleBasis {...rule} />
        <RuleEvidence {...rule} />
        <RuleSources {...rule} />
        <RuleDisagreements {...rule} />
        <RuleHistory {...rule} />
        <RuleLine label={result.todo}>
          <p>{remedy}</p>
        </RuleLine>
        <RuleQuestions {...rule} />
      </dl>
      <RuleReference {...rule} />
    </article>
  );
}
