'use client';

import type { HistoryWords } from '@/content/types/history-words';
import type { AnswerChange } from '@/report';
import { SaidLines } from '../ui/said-lines';

interface ChangedAnswersProps {
  readonly answers: readonly AnswerChange[];
  readonly between: HistoryWords['sheet']['between']['one-case'];
}

/** What was answered differently, before and after. */
export function ChangedAnswers({ answers, between }: ChangedAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <section className="grid gap-2 print:block" data-changed-answers>
      <h4 className="text-lg">{between.answers(answers.length)}</h4>
      <ul className="divide-y divide-line border-y border-line">
        {answers.map(({ asked, category, question, before, after }) => (
          <li
            key={`${asked.question.id}@${category ?? ''}`}
            className="keep-together py-2"
            data-changed-answer={asked.question.id}
          >
            <p>{category === undefined ? question : `${category} · ${question}`}</p>
            <dl>
              <SaidLines label={between.before} lines={before} />
              <SaidLines label={between.after} lines={after} />
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
