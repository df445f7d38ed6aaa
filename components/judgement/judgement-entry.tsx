'use client';

import type { JudgementLine } from '@/report';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { InsideLink } from '../ui/inside-link';
import { SaidLines } from '../ui/said-lines';
import { useStops } from '../wizard/use-stops';
import { addressOfStop } from '../wizard/way';

interface JudgementEntryProps {
  readonly line: JudgementLine;
  /** Else there is only a note, and what was answered is not told. */
  readonly isDisagreement: boolean;
}

/** One question: what either side says, what is noted, and the way to its screen. */
export function JudgementEntry({ line, isDisagreement }: JudgementEntryProps) {
  const say = useJudgementWords(useOpenWorkplace().locale);
  const { address, category, question, client, consultant, note } = line;
  const saidOf = (lines: readonly string[]) => (lines.length > 0 ? lines : [say.nothingElse]);
  return (
    <li className="space-y-1 py-3" data-judged={address}>
      <p className="keep-with-next font-semibold">
        {category ? `${category} · ${question}` : question}
      </p>
      <dl className="space-y-1">
        {isDisagreement ? (
          <>
            <SaidLines label={say.client} lines={saidOf(client)} />
            <SaidLines label={say.consultant} lines={saidOf(consultant)} />
          </>
        ) : null}
        {note === undefined ? null : (
          <div className="pair">
            <dt>{say.note}</dt>
            <dd className="measure wrap-anywhere whitespace-pre-wrap">{note}</dd>
          </div>
        )}
      </dl>
      <ToQuestion line={line} />
    </li>
  );
}

function ToQuestion({ line: { asked, question } }: { readonly line: JudgementLine }) {
  const { workplace, file } = useOpenCase();
  const { locale } = workplace;
  const say = useJudgementWords(locale);
  const stop = useStops().find(({ screen }) =>
    screen.asked.some(
      (one) => one.question.id === asked?.question.id && one.category === asked.category,
    ),
  );
  return (
    <p className="no-print">
      {stop ? (
        <InsideLink
          href={addressOfStop(locale, file.id, stop)}
          aria-label={say.toQuestionWhat(question)}
          className="inline-flex min-h-11 items-center"
        >
          {say.toQuestion}
        </InsideLink>
      ) : (
        <span className="text-muted">{say.notAsked}</span>
      )}
    </p>
  );
}
