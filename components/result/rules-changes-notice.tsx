'use client';

import type { Words } from '@/content';
import { wordFor } from '@/content';
import type { OutcomeChange, SpokenScheme, TargetChanges } from '@/report';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { targetName } from '../ui/target-name';

interface RulesChangesNoticeProps {
  readonly changes: readonly TargetChanges[];
  readonly onNoted: () => void;
}

/** What comes out differently since other rules judged last, and why; it stays until it is noted. */
export function RulesChangesNotice({ changes, onNoted }: RulesChangesNoticeProps) {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  const { rulesChanged: say } = words.packing;
  if (changes.length === 0 || !file.assessed) return null;
  const leave = () => {
    document.getElementById('target-result')?.focus();
    onNoted();
  };
  const { rulesVersion: version, asOf } = file.assessed;
  return (
    <section className="sheet grid gap-3" data-rules-changed>
      <h2 className="text-lg">{say.heading}</h2>
      <p className="measure">{say.explains({ version, day: words.dates.day(asOf) })}</p>
      {changes.map(({ target, changes: own }) => {
        const of = schemes.find(({ scheme }) => scheme.id === target.scheme);
        return of ? (
          <details key={targetName(target, of)} open={changes.length === 1}>
            <summary className="font-semibold">{targetName(target, of)}</summary>
            {[...byReason(own, of, words)].map(([reason, lines]) => (
              <div key={reason} className="measure mt-2 space-y-1">
                <p>{reason}</p>
                <ul className="list-disc space-y-0.5 pl-6">
                  {lines.map((line) => (
                    <li key={line.requirement} className="wrap-anywhere">
                      <Outcomes change={line} of={of} />
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </details>
        ) : null;
      })}
      <p>
        <button type="button" className="button button-quiet" onClick={leave}>
          {say.noted}
        </button>
      </p>
    </section>
  );
}

/** The changes under what is said of why, so that one sentence serves many. */
function byReason(
  changes: readonly OutcomeChange[],
  of: SpokenScheme,
  words: Words,
): ReadonlyMap<string, readonly OutcomeChange[]> {
  const groups = new Map<string, OutcomeChange[]>();
  for (const change of changes) {
    const reason = sayWhy(change, of, words);
    groups.set(reason, [...(groups.get(reason) ?? []), change]);
  }
  return groups;
}

function sayWhy({ why }: OutcomeChange, { schemeWords }: SpokenScheme, words: Words): string {
  const { facts, newerRules } = words.packing.rulesChanged;
  if (why === 'facts') return facts;
  if (why === 'newer-rules') return newerRules;
  return why.map((id) => wordFor(schemeWords.changes, id)).join(' ');
}

interface OutcomesProps {
  readonly change: OutcomeChange;
  readonly of: SpokenScheme;
}

/** The requirement and its outcomes; one that is gone by now has only its id left to be called by. */
function Outcomes({ change: { requirement, from, to }, of: { schemeWords } }: OutcomesProps) {
  const { words } = useOpenWorkplace();
  const { rulesChanged: say } = words.packing;
  const title = Object.hasOwn(schemeWords.requirements, requirement)
    ? wordFor(schemeWords.requirements, requirement).title
    : requirement;
  return `${title}${words.ui.product.colon}${sayOutcomes({ from, to }, say, words)}`;
}

function sayOutcomes(
  { from, to }: Pick<OutcomeChange, 'from' | 'to'>,
  say: Words['packing']['rulesChanged'],
  { standings }: Words,
): string {
  const name = (outcome: NonNullable<OutcomeChange['from']>) =>
    standings[outcome === 'unknown' ? 'to-be-confirmed' : outcome];
  if (from === undefined) return to === undefined ? '' : say.newlyJudged(name(to));
  return to === undefined
    ? say.noLongerJudged(name(from))
    : say.changed({ from: name(from), to: name(to) });
}
