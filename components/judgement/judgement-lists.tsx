'use client';

import { schemeIds } from '@/cases';
import { judgementOf } from '@/report';
import { useSchemes } from '../session/use-schemes';
import { useOpenCase } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { Loading } from '../ui/loading';
import { JudgementEntry } from './judgement-entry';

/** Where the consultant differs from the client, and every note; of all schemes, applied for or not. */
export function JudgementLists({ level }: { readonly level: 2 | 3 }) {
  const { workplace, file } = useOpenCase();
  const { words, locale } = workplace;
  const say = useJudgementWords(locale);
  const schemes = useSchemes(schemeIds, locale);
  if (!schemes) return <Loading says={words.ui.product.loading} />;
  const { disagreements, notes, agreed } = judgementOf(file, schemes, words);
  const Heading = `h${level}` as const;
  return (
    <>
      <section className="space-y-3" data-disagreements>
        <Heading className="text-xl">{say.disagreements(disagreements.length)}</Heading>
        {disagreements.length === 0 ? <p>{say.noDisagreements}</p> : null}
        <ul className="divide-y divide-line">
          {disagreements.map((line) => (
            <JudgementEntry key={line.address} line={line} isDisagreement />
          ))}
        </ul>
        {agreed > 0 ? <p className="text-muted">{say.agreed(agreed)}</p> : null}
      </section>
      {notes.length > 0 ? (
        <section className="space-y-3" data-notes>
          <Heading className="text-xl">{say.notes(notes.length)}</Heading>
          <ul className="divide-y divide-line">
            {notes.map((line) => (
              <JudgementEntry key={line.address} line={line} isDisagreement={false} />
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
