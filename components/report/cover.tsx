'use client';

import { lazy } from 'react';
import type { ReportModel } from '@/report';
import { targetsByCategory } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { StepHeading } from '../ui/step-heading';
import { useConsultancy } from './consultancy';
import { Piece } from './pieces';

const CoverConsultancy = lazy(async () => ({
  default: (await import('./cover-consultancy')).CoverConsultancy,
}));

interface CoverProps {
  readonly model: Pick<
    ReportModel,
    'title' | 'organisation' | 'cover' | 'schemes' | 'targets' | 'disclaimers'
  > & { readonly sourcesRead?: string };
}

/** Who, what for, when, under which reading, and on what the rules rest. */
export function Cover({ model }: CoverProps) {
  const { words } = useOpenWorkplace();
  const consultancy = useConsultancy();
  return (
    <section className="cover space-y-6">
      {consultancy ? (
        <Piece name="consultancy">
          <CoverConsultancy {...consultancy} />
        </Piece>
      ) : null}
      <StepHeading step="report" className="text-3xl">
        {model.title}
      </StepHeading>
      {model.organisation ? (
        <p className="text-xl font-semibold wrap-anywhere">{model.organisation}</p>
      ) : null}
      <dl className="space-y-1.5">
        {model.cover.map(({ label, value }) => (
          <div
            key={label}
            className="grid grid-cols-[10rem_minmax(0,1fr)] gap-4 sm:grid-cols-[13rem_minmax(0,1fr)] print:grid-cols-[13rem_minmax(0,1fr)]"
          >
            <dt className="text-muted">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {model.schemes.map((scheme) => (
        <section key={scheme.id} className="space-y-1">
          <h2 className="font-semibold">{scheme.name}</h2>
          <ul className="space-y-1">
            {targetsByCategory(
              model.targets.filter((target) => target.scheme === scheme.id),
              words.list,
            ).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      {model.sourcesRead ? <p className="measure text-muted">{model.sourcesRead}</p> : null}
      {model.disclaimers.map((disclaimer) => (
        <p key={disclaimer} className="measure font-semibold">
          {disclaimer}
        </p>
      ))}
    </section>
  );
}
