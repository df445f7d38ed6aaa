'use client';

import type { ReportModel } from '@/report';
import { StepHeading } from '../ui/step-heading';

/** Who, what for, when, under which reading, and on what the rules rest. */
export function Cover({ model }: { readonly model: ReportModel }) {
  return (
    <section className="cover space-y-6">
      <StepHeading step="report" className="text-3xl">
        {model.title}
      </StepHeading>
      {model.organisation ? (
        <p className="text-xl font-semibold wrap-anywhere">{model.organisation}</p>
      ) : null}
      <dl className="space-y-1.5">
        {model.cover.map(({ label, value }) => (
          <div key={label} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-4">
            <dt className="text-muted">{label}</dt>
            <dd className="wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
      {model.schemes.map((scheme) => (
        <section key={scheme.id} className="space-y-1">
          <h2 className="font-semibold">{scheme.name}</h2>
          <ul className="space-y-1">
            {model.targets
              .filter((target) => target.scheme === scheme.id)
              .map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
          </ul>
        </section>
      ))}
      <p className="measure text-muted">{model.sourcesRead}</p>
      {model.disclaimers.map((disclaimer) => (
        <p key={disclaimer} className="measure font-semibold">
          {disclaimer}
        </p>
      ))}
    </section>
  );
}
