import type { ReactNode } from 'react';
import { wordFor } from '@/content';
import { StageDurations } from './stage-durations';
import { StageHistory } from './stage-history';
import { StageLines } from './stage-lines';
import type { StageProps } from './stage-props';
import { StageSources } from './stage-sources';

/** One stage, readable alone; its id is a permanent anchor. */
export function StageArticle({
  guide,
  stage,
  step,
  children,
}: StageProps & { readonly step?: number; readonly children?: ReactNode }) {
  const { labels, said, volume } = guide;
  const { title, who, what, handedOver, pitfalls, failure, notes } = wordFor(said.stages, stage.id);
  return (
    <article id={stage.id} className="sheet space-y-3 target:border-accent">
      <h3 className="text-lg">
        <a href={`#${stage.id}`} className="text-ink no-underline hover:underline">
          {step === undefined ? title : `${step}. ${title}`}
        </a>
      </h3>
      {who === undefined ? <Texts texts={what} /> : null}
      {children}
      <dl className="space-y-2">
        {who === undefined ? null : (
          <>
            <StageLines label={labels.who} texts={[who]} />
            <StageLines label={labels.what} texts={what} />
          </>
        )}
        <StageLines label={labels.handedOver} texts={handedOver} numbered />
        <StageDurations guide={guide} stage={stage} />
        <StageLines label={labels.pitfalls} texts={pitfalls} />
        <StageLines label={labels.failure} texts={failure} />
        <StageLines label={volume.words.ui.result.notes} texts={notes} />
        <StageSources guide={guide} stage={stage} />
        <StageHistory guide={guide} stage={stage} />
      </dl>
    </article>
  );
}

/** What there is to know where nobody acts: paragraphs, without a label. */
function Texts({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div className="measure space-y-2">
      {texts.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </div>
  );
}
