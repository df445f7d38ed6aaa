'use client';

import { useMemo } from 'react';
import type { ReportModel } from '@/report';
import type { BlankQuestion, BlankSection } from '@/report/blank-questionnaire';
import { blankQuestionnaire } from '@/report/blank-questionnaire';
import { useBasis } from '../result/use-basis';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { usePaperWords } from '../session/words/paper-words';
import { periodHint } from '../wizard/period-hint';
import { BlankRoom } from './blank-room';
import { Cover } from './cover';
import { Limits } from './limits';

interface BlankSheetProps {
  readonly title: string;
  readonly model: Pick<ReportModel, 'organisation' | 'schemes' | 'targets' | 'disclaimers'>;
}

/** Everything that the targets may ask, to be filled in by hand. */
export function BlankSheet({ title, model }: BlankSheetProps) {
  const open = useOpenCase();
  const paperWords = usePaperWords(open.workplace.locale);
  const { questionnaire: say, patterns } = paperWords;
  const basis = useBasis(open);
  const blank = useMemo(() => blankQuestionnaire({ ...basis, paperWords }), [basis, paperWords]);
  const { organisation, schemes, targets, disclaimers } = model;
  const byHand = [say.filledInBy, say.filledInOn].map((label) => ({ label, value: '' }));
  const cover = [...blank.cover, ...byHand].map(({ label, value }) => ({
    label,
    value: value === '' ? patterns.text : value,
  }));
  return (
    <div className="space-y-8" data-extract="questionnaire">
      <Cover
        model={{
          ...{ title, cover, schemes, targets, disclaimers: [] },
          ...(organisation === undefined ? {} : { organisation }),
        }}
      />
      <section className="measure space-y-2">
        <h2 className="text-xl">{say.howTo}</h2>
        <ul className="list-disc space-y-1 pl-6">
          {say.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        {blank.warnings.map((warning) => (
          <p key={warning} className="font-semibold">
            {warning}
          </p>
        ))}
      </section>
      {blank.sections.map((section) => (
        <Section key={section.title} section={section} />
      ))}
      <Limits says={[say.limits]} disclaimers={disclaimers} level={2} />
    </div>
  );
}

const Section = ({ section: { title, questions } }: { readonly section: BlankSection }) => (
  <section className="space-y-5">
    <h2 className="text-2xl">{title}</h2>
    {questions.map((question) => (
      <Question key={question.address} question={question} />
    ))}
  </section>
);

function Question({ question }: { readonly question: BlankQuestion }) {
  const { words, locale } = useOpenWorkplace();
  const { questionnaire: say } = usePaperWords(locale);
  const { address, id, number, category, label, hint, proof, room } = question;
  const hints = words.sentences([hint, periodHint(id, words)]);
  return (
    <article
      className={room.kind === 'list' ? 'blank-question' : 'blank-question keep-together'}
      data-asked={address}
    >
      <BlankRoom room={room}>
        <h3>{`${String(number)}. ${category === undefined ? '' : `${category} · `}${label}`}</h3>
        {hints ? <p className="small-print">{hints}</p> : null}
      </BlankRoom>
      {proof.length > 0 ? (
        <p className="small-print">{`${say.proof}${words.ui.product.colon}${words.list(proof)}`}</p>
      ) : null}
    </article>
  );
}
