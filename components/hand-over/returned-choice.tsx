'use client';

import { useId } from 'react';
import type { Moment } from '@/cases';
import type { SaidDifference } from '@/report';
import { sayMoment } from '../session/say-moment';
import type { Workplace } from '../session/session-provider';
import { useReturnedWords } from '../session/words/returned-words';

interface ReturnedChoiceProps {
  readonly said: SaidDifference;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
  readonly workplace: Workplace;
}

/** One difference: what this device says, what the file says, and which of the two stands. */
export function ReturnedChoice({ said, isChosen, onChoose, workplace }: ReturnedChoiceProps) {
  const say = useReturnedWords(workplace.locale);
  const name = useId();
  const sides = [
    { side: 'here', lines: said.here, at: said.of.hereAt, isPicked: !isChosen },
    { side: 'there', lines: said.there, at: said.of.thereAt, isPicked: isChosen },
  ] as const;
  return (
    <fieldset className="grid gap-2 wrap-anywhere" data-difference={said.of.key}>
      <legend className="mb-2 font-semibold">{said.title}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {sides.map(({ side, lines, at, isPicked }) => (
          <label key={side} className="option items-start">
            <input
              type="radio"
              name={name}
              className="mt-1"
              value={side}
              checked={isPicked}
              onChange={() => {
                onChoose(side === 'there');
              }}
            />
            <span className="grid min-w-0 gap-0.5">
              <span className="text-muted">
                {[say[side], sayChanged(at, workplace, say)].filter(Boolean).join(' · ')}
              </span>
              {lines.map((line, index) => (
                <span key={`${String(index)} ${line}`}>{line}</span>
              ))}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A moment of a file may be none. */
const sayChanged = (
  at: Moment | undefined,
  { words }: Workplace,
  say: ReturnType<typeof useReturnedWords>,
): string =>
  at === undefined || Number.isNaN(Date.parse(at)) ? '' : say.changed(sayMoment(at, words));
