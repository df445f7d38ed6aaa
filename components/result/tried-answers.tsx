'use client';

import { withAnswerFrom, withConsultantAnswerFrom } from '@/cases';
import type { AnswerChange } from '@/report';
import { useTrial, useTrying } from '../session/trial';
import { useOpenWorkplace } from '../session/with-case';
import { useWhatIfWords } from '../session/words/what-if-words';
import { leaveRow } from '../ui/leave-row';
import { SaidLines } from '../ui/said-lines';
import type { Stop } from '../wizard/way';

interface TriedAnswersProps {
  readonly changes: readonly AnswerChange[];
  readonly stops: readonly Stop[];
}

/** What is answered differently in the trial, each to be changed again or put back. */
export function TriedAnswers({ changes, stops }: TriedAnswersProps) {
  const say = useWhatIfWords(useOpenWorkplace().locale);
  if (changes.length === 0) return <p className="text-muted">{say.noChanges}</p>;
  return (
    <section className="grid gap-2" data-tried-answers>
      <h3 className="text-lg">{say.changes(changes.length)}</h3>
      <ul className="grid gap-3">
        {changes.map((change) => (
          <li key={`${change.asked.question.id}@${change.category ?? ''}`} className="grid gap-1">
            <TriedAnswer change={change} stops={stops} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface TriedAnswerProps {
  readonly change: AnswerChange;
  readonly stops: readonly Stop[];
}

function TriedAnswer({ change, stops }: TriedAnswerProps) {
  const { locale, session } = useOpenWorkplace();
  const say = useWhatIfWords(locale);
  const { tryOn } = useTrial();
  const { stored } = useTrying();
  const { asked, category, question, before, after } = change;
  const stop = stops.find(({ screen }) =>
    screen.asked.some(
      (one) => one.question.id === asked.question.id && one.category === asked.category,
    ),
  );
  return (
    <>
      <p className="font-semibold">{category ? `${category} · ${question}` : question}</p>
      <dl>
        <SaidLines label={say.stored} lines={before} />
        <SaidLines label={say.tried} lines={after} />
      </dl>
      <p className="no-print flex flex-wrap gap-x-6">
        {stop ? (
          <button
            type="button"
            className="button-plain"
            aria-label={say.againWhat(question)}
            onClick={() => {
              tryOn([stop.screen.id]);
            }}
          >
            {say.again}
          </button>
        ) : null}
        <button
          type="button"
          className="button-plain"
          aria-label={say.putBackWhat(question)}
          onClick={({ currentTarget }) => {
            if (!leaveRow(currentTarget)) document.getElementById('what-moves')?.focus();
            session.edit((tried, now) =>
              tried.consultant.decides
                ? withConsultantAnswerFrom(stored.file, tried, asked)
                : withAnswerFrom(stored.file.answers, tried, asked, now),
            );
          }}
        >
          {say.putBack}
        </button>
      </p>
    </>
  );
}
