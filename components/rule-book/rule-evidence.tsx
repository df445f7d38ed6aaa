import { wordFor } from '@/content';
import type { RuleProps } from './rule-props';
import { RuleLine } from './rule-line';

/** What proves the requirement: who issues it, what must be on it, how recent it must be. */
export function RuleEvidence({ volume, requirement }: RuleProps) {
  const { words, schemeWords, bookWords } = volume;
  const { issuedBy, onIt, recency } = bookWords.rule;
  if (requirement.evidence.length === 0) return null;
  return (
    <RuleLine label={words.ui.result.proof}>
      <ul className="list-disc space-y-1 pl-5">
        {requirement.evidence.map((id) => {
          const piece = wordFor(schemeWords.evidence, id);
          const particulars = [
            [issuedBy, piece.issuedBy],
            [onIt, piece.shows],
            [recency, piece.recency],
          ] as const;
          return (
            <li key={id}>
              {piece.name}
              {particulars.map(([label, says]) =>
                says === undefined ? null : (
                  <span key={label} className="block text-muted">
                    {`${label}${words.ui.product.colon}${says}`}
                  </span>
                ),
              )}
            </li>
          );
        })}
      </ul>
    </RuleLine>
  );
}
