import { wordFor } from '@/content';
import type { RulesChange, Scheme } from '@/rules';
import { touches } from '@/rules';
import { attachedParts } from './attached-parts';
import type { RuleProps } from './rule-props';
import { RuleLine } from './rule-line';

/** Notes, what older editions asked, and what our own versions changed. */
export function RuleHistory({ volume, requirement }: RuleProps) {
  const { scheme, schemeWords, words, bookWords } = volume;
  const { result, product } = words.ui;
  const notes = attachedParts(volume, requirement.notes);
  const changes = scheme.changes.filter(
    (change) => touches(change, requirement.id) && !touchesAll(scheme, change),
  );
  return (
    <>
      {notes.length > 0 ? (
        <RuleLine label={result.notes}>
          {notes.map(({ id, where }) => (
            <p key={id}>{where + wordFor(schemeWords.notes, id)}</p>
          ))}
        </RuleLine>
      ) : null}
      {attachedParts(volume, requirement.superseded).map(({ id, where }) => {
        const { was, now } = wordFor(schemeWords.superseded, id);
        return (
          <RuleLine key={id} label={result.superseded}>
            <p>{where + was}</p>
            <p>{result.supersededBy + product.colon + now}</p>
          </RuleLine>
        );
      })}
      {changes.length > 0 ? (
        <RuleLine label={bookWords.rule.changes}>
          {changes.map(({ id, version }) => (
            <p key={id}>
              {bookWords.rule.changedIn({ version, change: wordFor(schemeWords.changes, id) })}
            </p>
          ))}
        </RuleLine>
      ) : null}
    </>
  );
}

/** A change of the whole scheme is said once, not with each requirement. */
const touchesAll = ({ requirements }: Scheme, change: RulesChange): boolean =>
  requirements.every(({ id }) => touches(change, id));
