'use client';

import { addressOf } from '@/cases';
import type { Screen } from '@/rules';
import { useOpenCase } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { ToldAbove } from '../wizard/why-we-ask';
import { ConsultantDecides } from './for-consultants';
import { QuestionJudgement } from './question-judgement';

/** Below the questions of a screen: what the consultant says to each, and a note. */
export function ScreenJudgement({ screen }: { readonly screen: Screen }) {
  const { file, workplace } = useOpenCase();
  const { panel: say } = useJudgementWords(workplace.locale);
  return (
    <section className="sheet grid gap-4 bg-wash" data-judgement-panel>
      <h2 className="text-lg">{say.heading}</h2>
      <ConsultantDecides />
      <ToldAbove value>
        {screen.asked.map((asked) => (
          <QuestionJudgement
            key={`${file.id} ${screen.id} ${addressOf(asked)}`}
            asked={asked}
            screen={screen}
          />
        ))}
      </ToldAbove>
    </section>
  );
}
