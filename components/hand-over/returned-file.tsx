'use client';

import { useMemo, useState } from 'react';
import type { CaseFile } from '@/cases';
import { hasJudgement, schemeIds } from '@/cases';
import { countSame, differences, lastChanged, proposedKeys } from '@/cases/returned';
import { saidDifferences } from '@/report';
import { newId } from '../session/new-id';
import { sayMoment } from '../session/say-moment';
import type { Workplace } from '../session/session-provider';
import { useSchemes } from '../session/use-schemes';
import { useReturnedWords } from '../session/words/returned-words';
import { useCaughtFocus } from '../ui/use-caught-focus';
import { useFocusOnce } from '../ui/use-focus-once';
import { ReturnedDifferences } from './returned-differences';
import { ReturnedTrouble } from './returned-trouble';
import { useTaking } from './use-taking';

interface ReturnedFileProps {
  readonly workplace: Workplace;
  /** The case of this device, and the file of the same case. */
  readonly ours: CaseFile;
  readonly theirs: CaseFile;
  readonly onOpened: (file: CaseFile) => void;
}

/** A file of a case that is on this device with other content: what stands is chosen as a whole or one by one. */
export function ReturnedFile({ workplace, ours, theirs, onOpened }: ReturnedFileProps) {
  const { session, locale, words } = workplace;
  const say = useReturnedWords(locale);
  const schemes = useSchemes(schemeIds, locale);
  const heading = useFocusOnce();
  const found = useMemo(() => differences(ours, theirs), [ours, theirs]);
  const said = useMemo(
    () => schemes && saidDifferences(found, { ours, theirs, schemes, words, say }),
    [found, ours, theirs, schemes, words, say],
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => proposedKeys(found));
  const { take, trouble, goOn, stop } = useTaking(workplace, theirs, onOpened);
  useCaughtFocus(heading, trouble);
  const keep = async () => {
    await session.open(ours.id);
    onOpened(ours);
  };
  const openApart = async () => {
    const apart = { ...theirs, id: newId(), revision: 0 };
    await session.adopt(apart);
    onOpened(apart);
  };
  const every = new Set(found.map(({ key }) => key));
  return (
    <section className="sheet grid gap-5" data-returned-file>
      <div className="measure grid gap-2">
        <h2 ref={heading} tabIndex={-1} className="text-lg">
          {say.heading}
        </h2>
        <p>{say.explains}</p>
        <Comparison workplace={workplace} ours={ours} theirs={theirs} />
      </div>
      <Wholes
        say={say}
        onKeep={() => void keep()}
        onTake={() => void take(every, 'before-import')}
        onApart={() => void openApart()}
      />
      {trouble ? (
        <ReturnedTrouble trouble={trouble} workplace={workplace} onGoOn={goOn} onStop={stop} />
      ) : null}
      {said ? (
        <ReturnedDifferences
          {...{ said, chosen, workplace }}
          onChosen={setChosen}
          onMerge={() => void take(chosen, 'before-merge')}
        />
      ) : (
        <p className="text-muted">{words.ui.product.loading}</p>
      )}
    </section>
  );
}

/** Which copy is newer, and how much they differ. */
function Comparison({ workplace, ours, theirs }: Omit<ReturnedFileProps, 'onOpened'>) {
  const say = useReturnedWords(workplace.locale);
  const [here, there] = [lastChanged(ours), lastChanged(theirs)];
  const told = (moment: string | undefined) =>
    moment === undefined ? say.noMoment : sayMoment(moment, workplace.words);
  const found = differences(ours, theirs);
  const proposed = proposedKeys(found).size;
  const newer = (here ?? '') > (there ?? '') ? 'here' : here === there ? 'neither' : 'there';
  return (
    <>
      <p>
        <strong>{say.newer[newer]}</strong>{' '}
        {say.lastChanged({ here: told(here), there: told(there) })}
      </p>
      <p>{say.counts({ differs: found.length, proposed, same: countSame(ours, theirs) })}</p>
      {proposed === 0 ? <p>{say.nothingNew}</p> : null}
      {hasJudgement(theirs) ? null : <p>{say.consultantStays}</p>}
    </>
  );
}

interface WholesProps {
  readonly say: ReturnType<typeof useReturnedWords>;
  readonly onKeep: () => void;
  readonly onTake: () => void;
  readonly onApart: () => void;
}

/** What can be done with the whole of either copy. */
function Wholes({ say, onKeep, onTake, onApart }: WholesProps) {
  return (
    <section className="measure grid gap-2">
      <h3 className="font-semibold">{say.whole}</h3>
      <p className="flex flex-wrap gap-3">
        <button type="button" className="button button-quiet" onClick={onKeep}>
          {say.keep}
        </button>
        <button type="button" className="button button-quiet" onClick={onTake}>
          {say.take}
        </button>
        <button type="button" className="button button-quiet" onClick={onApart}>
          {say.apart}
        </button>
      </p>
      <p className="text-muted">{say.takeSays}</p>
      <p className="text-muted">{say.apartSays}</p>
    </section>
  );
}
