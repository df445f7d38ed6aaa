'use client';

import type { ReportModel } from '@/report';
import { useOpenCase } from '../session/with-case';
import { AreaTable } from '../result/area-table';
import { StatusMark } from '../ui/status-mark';

/** Every target with its verdict under both readings, and its totals. */
export function Summary({ model }: { readonly model: ReportModel }) {
  const { words } = useOpenCase().workplace;
  const { report: say, result } = words.ui;
  const [only, ...others] = model.targets;
  return (
    <section className="new-page space-y-4">
      <h2 className="text-2xl">{say.summary}</h2>
      <div className="overflow-x-auto print:overflow-visible">
        <table className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b-2 border-line">
              <th scope="col" className="w-2/5 py-1.5 pr-4">
                {say.target}
              </th>
              {(only?.verdicts ?? []).map(({ reading, readingName }) => (
                <th key={reading} scope="col" className="py-1.5 pr-4">
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
      </div>
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
    </section>
  );
}
