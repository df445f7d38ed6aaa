'use client';

import type { ReportModel, ReportPlanning } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { AreaTable } from '../result/area-table';
import { Sideways } from '../ui/sideways';
import { StatusMark } from '../ui/status-mark';
import { Matrix } from '../result/matrix';
import { PartHeading } from './part-heading';

interface SummaryProps {
  readonly model: ReportModel;
  readonly planning: ReportPlanning;
}

interface SummaryPartProps extends SummaryProps {
  readonly id: string;
  readonly heading: string;
}

/** Every target with its verdict under both readings, its totals, and the day from which it is ready. */
export function Summary({ model, planning, id, heading }: SummaryPartProps) {
  const { words } = useOpenWorkplace();
  const [only, ...others] = model.targets;
  return (
    <section className="space-y-4">
      <PartHeading id={id}>{heading}</PartHeading>
      <Verdicts model={model} planning={planning} />
      {(only?.verdicts ?? []).map(({ reading, readingName }) => (
        <p key={reading} className="measure text-muted">
          {`${readingName}${words.ui.product.colon}${words.readings[reading].explains}`}
        </p>
      ))}
      {[...new Set(model.targets.flatMap(({ coverage }) => coverage ?? []))].map((coverage) => (
        <p key={coverage} className="measure">
          {coverage}
        </p>
      ))}
      {model.schemes.map(({ id, ladder }) => (
        <p key={id} className="measure text-muted">
          {ladder}
        </p>
      ))}
      {only && others.length === 0 ? <AreaTable target={only} /> : null}
      <section className="space-y-2">
        <h3 className="text-xl">{words.planning.matrix.heading}</h3>
        {planning.schemes.map(({ id, name, levels, rows }) => (
          <Matrix key={id} scheme={id} name={name} levels={levels} rows={rows} />
        ))}
      </section>
    </section>
  );
}

/** The targets line by line. */
function Verdicts({ model, planning }: SummaryProps) {
  const { report: say, result } = useOpenWorkplace().words.ui;
  const [only] = model.targets;
  return (
    <Sideways name={say.summary}>
      <table aria-label={say.summary} className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b-2 border-line">
            <th scope="col" className="w-1/2 py-1.5 pr-4">
              {say.target}
            </th>
            {(only?.verdicts ?? []).map(({ reading, readingName }) => (
              <th key={reading} scope="col" className="w-1/4 py-1.5 pr-4">
                {readingName}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.targets.map(({ id, name, verdicts, totals }) => (
            <tr key={id} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-4 font-normal">
                {name}
                <span className="block text-muted">{result.totals(totals)}</span>
                <span className="block">{planning.targets.get(id)?.readiness.label}</span>
              </th>
              {verdicts.map(({ reading, verdict, says }) => (
                <td key={reading} className="py-1.5 pr-4">
                  <span className="flex items-start gap-2">
                    <StatusMark of={verdict} />
                    {says}
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}
