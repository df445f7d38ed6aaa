'use client';

import type { ReportModel } from '@/report';
import { openFindings } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import { FindingGroup } from './finding-group';
import { headingId } from './outline';

/** The gaps and nothing else; what is to be confirmed is counted, so that nobody takes it for met. */
export function GapList({ model }: { readonly model: ReportModel }) {
  const { words, locale } = useOpenWorkplace();
  const say = usePaperWords(locale);
  const { gaps, toConfirm } = openFindings(model.targets);
  return (
    <>
      {gaps.length === 0 ? <p>{say.noGaps}</p> : null}
      <FindingGroup
        id={headingId('gaps')}
        heading={words.ui.result.gaps(gaps.length)}
        findings={gaps}
        named={model.targets.length > 1}
      />
      {toConfirm.length > 0 ? (
        <p className="measure">{say.alsoToConfirm(toConfirm.length)}</p>
      ) : null}
    </>
  );
}
