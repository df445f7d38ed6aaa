'use client';

import { useRunningHeader } from '../report/use-running-header';
import { useAsOf } from '../session/use-as-of';
import { useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { InternalMark } from './internal-mark';
import { JudgementLists } from './judgement-lists';
import { VerdictsBySide } from './verdicts-by-side';

/** The consultant's part at the end of a report, which says on every sheet that it is internal. */
export function InternalPart({ header }: { readonly header: string }) {
  const say = useJudgementWords(useOpenWorkplace().locale);
  const asOf = useAsOf();
  useRunningHeader(`${say.internal} · ${header}`);
  return (
    <section className="new-page space-y-4" data-internal-part>
      <InternalMark />
      <h2 className="text-2xl">{say.heading}</h2>
      <VerdictsBySide asOf={asOf} level={3} />
      <JudgementLists level={3} />
    </section>
  );
}
