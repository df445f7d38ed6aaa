'use client';

import { useRef, useState } from 'react';
import {
  addressOf,
  consultantAddress,
  consultantAnswerTo,
  isSameAnswer,
  withConsultantAnswer,
} from '@/cases';
import { answerLine } from '@/report';
import type { Answer, Asked, Screen } from '@/rules';
import { answerTo } from '@/rules';
import { AsConsultant } from '../session/as-consultant';
import type { Shown } from '../session/consultant-session';
import { useScheme } from '../session/in-scheme';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { SaidLines } from '../ui/said-lines';
import { ScreenForm } from '../wizard/screen-form';
import { NoteField } from './note-field';

interface QuestionJudgementProps {
  readonly asked: Asked;
  readonly screen: Screen;
}

/** What the client says to one question, the same form again for the consultant, and a note. */
export function QuestionJudgement({ asked, screen }: QuestionJudgementProps) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useJudgementWords(locale);
  const { schemeWords } = useScheme();
  const { question, category, answer } = answerLine(asked, file.answers, words, schemeWords);
  const title = category ? `${category} · ${question}` : question;
  const [isOpen] = useState(() => screen.asked.length === 1 || isTouched(asked, file.consultant));
  return (
    <details open={isOpen} data-judged={addressOf(asked)}>
      <summary className="font-semibold">{title}</summary>
      <div className="mt-3 grid gap-4">
        <dl>
          <SaidLines label={say.client} lines={answer} />
        </dl>
        <OwnAnswer asked={asked} screen={screen} title={title} />
        <NoteField asked={asked} />
      </div>
    </details>
  );
}

const isTouched = (
  asked: Asked,
  consultant: Parameters<typeof consultantAnswerTo>[0]['consultant'],
): boolean =>
  addressOf(asked) in consultant.notes || answerTo(consultant.answers, asked) !== undefined;

const own: Shown = ({ consultant }) => consultant.answers;

interface OwnAnswerProps extends QuestionJudgementProps {
  readonly title: string;
}

/** The consultant's answer, how it stands to the client's, and two ways to set it at once. */
function OwnAnswer({ asked, screen, title }: OwnAnswerProps) {
  const { workplace, file } = useOpenCase();
  const { panel: say } = useJudgementWords(workplace.locale);
  const heading = useRef<HTMLLegendElement>(null);
  const { round, put } = usePutting(asked, heading);
  const [one] = useState<Asked[]>(() => [asked]);
  const [mine, clients] = [consultantAnswerTo(file, asked), answerTo(file.answers, asked)];
  const standing = mine === undefined ? 'none' : isSameAnswer(mine, clients) ? 'same' : 'differs';
  return (
    <fieldset className="grid gap-3" data-standing={standing}>
      <legend ref={heading} tabIndex={-1} className="mb-2 font-semibold outline-none">
        {say.own}
        <span className="sr-only">{` · ${title}`}</span>
      </legend>
      <p role="status" className={standing === 'differs' ? 'text-confirm' : 'text-muted'}>
        {say[standing]}
      </p>
      {asked.question.kind === 'rows' ? (
        <p className="measure text-muted">{say.listWhole}</p>
      ) : null}
      <AsConsultant asked={one} shown={own}>
        <ScreenForm
          key={round}
          screen={{ ...screen, asked: [asked] }}
          onContinue={() => {
            heading.current?.focus();
          }}
        >
          {mine === undefined && clients !== undefined ? (
            <button
              type="button"
              className="button button-quiet"
              onClick={() => {
                put(clients);
              }}
            >
              {say.take}
            </button>
          ) : null}
          <button
            type="button"
            className="button-plain"
            onClick={() => {
              put(undefined);
            }}
          >
            {say.clear}
          </button>
        </ScreenForm>
      </AsConsultant>
    </fieldset>
  );
}

/** Sets the answer as a whole: half-typed text gives way, and the form begins anew. */
function usePutting(asked: Asked, heading: { readonly current: HTMLElement | null }) {
  const { session } = useOpenWorkplace();
  const [round, setRound] = useState(0);
  const put = (answer: Answer | undefined) => {
    session.edit((now, moment) => withConsultantAnswer(now, asked, answer, moment));
    const address = consultantAddress(asked);
    for (const field of Object.keys(session.snapshot().drafts))
      if (field === address || field.startsWith(`${address}/`)) session.draft(field, undefined);
    setRound(round + 1);
    heading.current?.focus();
  };
  return { round, put };
}
