'use client';

import type { Comparison } from '@/report';
import { rulesVersion } from '@/rules';
import { useRunningHeader } from '../report/use-running-header';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { ChangedAnswers } from './changed-answers';
import { ChangedGaps } from './changed-gaps';
import { ComparedAreas } from './compared-areas';
import { ComparedTargets } from './compared-targets';
import { sayBetween, saySide } from './say-sides';
import type { Shown } from './use-comparison';
import { InAppHint } from '../in-app/in-app';
import { PrintButton } from '../ui/print-button';

/** What differs between two sides, on the screen and on paper. */
export function ComparisonSheet({ shown }: { readonly shown: Shown }) {
  const { words, locale } = useOpenWorkplace();
  const { sheet: say } = useHistoryWords(locale);
  const { from, to, comparison, schemes } = shown;
  const isOneCase = from.file.id === to.file.id;
  const between = say.between[isOneCase ? 'one-case' : 'two-cases'];
  const { organisation } = to.file.header;
  useRunningHeader([say.heading, isOneCase ? organisation : undefined].filter(Boolean).join(' · '));
  return (
    <article className="grid gap-6 print:block print:space-y-5" data-comparison>
      <ComparisonHead shown={shown} />
      {comparison.isSame ? <p className="font-semibold">{between.nothing}</p> : null}
      <ComparedTargets targets={comparison.targets} between={between} />
      <OnlyOneSide comparison={comparison} between={between} />
      <ChangedGaps gaps={comparison.gaps} between={between} />
      <ChangedAnswers answers={comparison.answers} between={between} />
      <ComparedAreas areas={comparison.areas} schemes={schemes} />
      {schemes.map(({ scheme, schemeWords }) => (
        <p key={scheme.id} className="measure">
          {schemeWords.disclaimer}
        </p>
      ))}
      <p className="no-print">
        <PrintButton label={words.ui.report.print} />
      </p>
      <InAppHint />
    </article>
  );
}

/** Whose it is, both sides, and all of it in one sentence. */
function ComparisonHead({ shown }: { readonly shown: Shown }) {
  const { words, locale } = useOpenWorkplace();
  const say = useHistoryWords(locale);
  const { sheet } = say;
  const { from, to, reading, comparison } = shown;
  const isOneCase = from.file.id === to.file.id;
  const hasConsultant = from.file.consultant.decides || to.file.consultant.decides;
  const { organisation } = to.file.header;
  return (
    <header className="grid gap-2">
      <h3 className="text-xl wrap-anywhere">
        {[sheet.heading, isOneCase ? organisation : undefined].filter(Boolean).join(' · ')}
      </h3>
      <dl>
        {[
          { label: sheet.from, side: from },
          { label: sheet.to, side: to },
        ].map(({ label, side }) => (
          <div key={label} className="pair">
            <dt>{label}</dt>
            <dd className="wrap-anywhere">{saySide(side, words, say)}</dd>
          </div>
        ))}
      </dl>
      {isOneCase ? null : (
        <p className="measure font-semibold">{sayBetween(from, to, words, say)}</p>
      )}
      {comparison.targets.length > 0 ? (
        <p className="measure text-lg font-semibold" data-sentence>
          {sentence(shown, sheet, words)}
        </p>
      ) : null}
      <p className="measure text-muted">
        {sheet.conditions({ version: rulesVersion, reading: words.readings[reading].name })}
      </p>
      {hasConsultant ? <p className="measure text-muted">{sheet.byConsultant}</p> : null}
    </header>
  );
}

type SheetWords = ReturnType<typeof useHistoryWords>['sheet'];

function sentence(
  { from, to, comparison: { count } }: Shown,
  sheet: SheetWords,
  { dates }: ReturnType<typeof useOpenWorkplace>['words'],
): string {
  if (from.file.id !== to.file.id) return sheet.apart(count);
  const [first, last] = [dates.day(from.asOf), dates.day(to.asOf)];
  return to.snapshot
    ? sheet.period({ ...count, from: first, to: last })
    : sheet.since({ ...count, since: first });
}

interface OnlyOneSideProps {
  readonly comparison: Comparison;
  readonly between: SheetWords['between']['one-case'];
}

/** Targets that only one side applies for. */
function OnlyOneSide({ comparison: { onlyFrom, onlyTo }, between }: OnlyOneSideProps) {
  const lists = [
    { label: between.onlyFrom, names: onlyFrom },
    { label: between.onlyTo, names: onlyTo },
  ].filter(({ names }) => names.length > 0);
  return lists.map(({ label, names }) => (
    <section key={label} className="grid gap-1">
      <h4 className="font-semibold">{label}</h4>
      <ul className="list-disc pl-6">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  ));
}
