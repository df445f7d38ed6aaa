'use client';

import type { SaidChange } from '@/report/questionnaire';
import { useOpenWorkplace } from '../session/with-case';
import { useHandOverWords } from '../session/words/hand-over-words';
import { SaidLines } from '../ui/said-lines';

interface ImportedLineProps {
  readonly line: SaidChange;
  /** Only where the case says something else: the user chooses which of the two stands. */
  readonly choice:
    { readonly isChosen: boolean; readonly choose: (isChosen: boolean) => void } | undefined;
}

/** One line of a questionnaire: where it stood, what it says, and what the case says. */
export function ImportedLine({ line, choice }: ImportedLineProps) {
  const { words, locale } = useOpenWorkplace();
  const { questionnaire: say } = useHandOverWords(locale);
  const { place, question, category, given, current, why, remark } = line;
  const name = [place && `${place.sheet} ${place.cell}`, category, question]
    .filter(Boolean)
    .join(' · ');
  return (
    <div className="grid gap-1 border-b border-line pb-2 wrap-anywhere">
      <p className="text-muted">{name}</p>
      {why ? (
        <p className="font-semibold text-unmet">{why}</p>
      ) : (
        <dl>
          <SaidLines label={say.inSheet} lines={given} />
          <SaidLines label={say.inCase} lines={current} />
        </dl>
      )}
      {remark ? <p>{`${say.remark}${words.ui.product.colon}${remark}`}</p> : null}
      {choice ? (
        <label className="option w-fit">
          <input
            type="checkbox"
            checked={choice.isChosen}
            onChange={({ target }) => {
              choice.choose(target.checked);
            }}
          />
          <span>
            {say.takeThis}
            <span className="sr-only">{`${words.ui.product.colon}${name}`}</span>
          </span>
        </label>
      ) : null}
    </div>
  );
}
