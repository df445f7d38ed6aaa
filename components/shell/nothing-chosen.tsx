'use client';

import { fragmentText } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { InsideLink } from '../ui/inside-link';
import { StepHeading } from '../ui/step-heading';

/** What a page says while there is nothing to apply for, and where to choose it. */
export function NothingChosen({
  page,
}: {
  readonly page: 'check' | 'review' | 'result' | 'report' | 'actions';
}) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  return (
    <div className="grid gap-4">
      <StepHeading step={page} className="text-2xl">
        {words.ui.pages[page]}
      </StepHeading>
      <p>
        {words.ui.check.noTargets}{' '}
        <InsideLink href={`/${locale}/targets/${fragmentText({ case: file.id })}`}>
          {words.ui.pages.targets}
        </InsideLink>
      </p>
    </div>
  );
}
