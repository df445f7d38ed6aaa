'use client';

import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { addressOf } from '@/cases';
import { wordFor } from '@/content';
import type { Asked } from '@/rules';
import { useScheme } from '../session/in-scheme';
import { useOpenWorkplace } from '../session/with-case';
import { sayEntryProblem } from '../ui/say-problem';
import type { ScreenFields } from './question-form';
import { problemIn } from './question-form';

/** What must be corrected before the screen can be left; it takes focus when leaving was tried. */
export function ErrorSummary({ asked }: { readonly asked: readonly Asked[] }) {
  const { words } = useOpenWorkplace();
  const { schemeWords } = useScheme();
  const { errors, submitCount } = useFormContext<ScreenFields>().formState;
  const summary = useRef<HTMLDivElement>(null);
  const problems = asked.flatMap((one) => {
    const problem = problemIn(errors[addressOf(one)]?.text?.message);
    return problem ? [{ one, problem }] : [];
  });
  const shown = submitCount > 0 && problems.length > 0;
  useEffect(() => {
    if (submitCount > 0) summary.current?.focus();
  }, [submitCount]);
  if (!shown) return null;
  return (
    <div ref={summary} tabIndex={-1} role="alert" className="sheet border-unmet">
      <p className="font-semibold text-unmet">{words.ui.check.errorHeading}</p>
      <ul className="mt-2 grid gap-1">
        {problems.map(({ one, problem }) => (
          <li key={addressOf(one)}>
            <a
              href={`#${addressOf(one)}`}
              onClick={(event) => {
                event.preventDefault();
                focusField(addressOf(one), summary.current?.closest('form'));
              }}
            >
              {`${wordFor(schemeWords.questions, one.question.id).label} ${sayEntryProblem(problem, words)}`}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Within the form: the consultant's asks the same question on the same page. */
const focusField = (address: string, form: HTMLElement | null | undefined): void =>
  form?.querySelector<HTMLElement>(`[data-question="${address}"] [aria-invalid]`)?.focus();
