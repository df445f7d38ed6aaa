'use client';

import { fragmentText } from '../session/fragment';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { InsideLink } from '../ui/inside-link';
import { ViewSwitch } from './view-switch';

/** Folded away at the end of a page that an applicant reads too. */
export function ForConsultants() {
  const workplace = useOpenWorkplace();
  const { locale } = workplace;
  const say = useJudgementWords(locale);
  return (
    <details data-for-consultants>
      <summary className="text-accent">{say.forConsultants}</summary>
      <div className="mt-2 grid gap-3">
        <ViewSwitch />
        <p>
          <ToJudgement />
        </p>
      </div>
    </details>
  );
}

/** Said wherever a verdict is shown that follows the consultant's answers. */
export function ConsultantDecides() {
  const { workplace, file } = useOpenCase();
  const say = useJudgementWords(workplace.locale);
  if (!file.consultant.decides) return null;
  return (
    <p className="measure border-l-4 border-accent pl-4" data-consultant-decides>
      {say.decides.now.consultant} <ToJudgement />
    </p>
  );
}

function ToJudgement() {
  const { workplace, file } = useOpenCase();
  const { locale } = workplace;
  const { toPage } = useJudgementWords(locale);
  return (
    <InsideLink href={`/${locale}/judgement/${fragmentText({ case: file.id })}`}>
      {toPage}
    </InsideLink>
  );
}
