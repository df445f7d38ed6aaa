'use client';

import type { ReportPlanning } from '@/report';
import { useOpenCase } from '../session/with-case';
import { StatusMark } from '../ui/status-mark';

/** The matrix of each scheme on paper. */
export function MatrixSheets({ planning }: { readonly planning: ReportPlanning }) {
  const { matrix: say } = useOpenCase().workplace.words.planning;
  return (
    <section className="space-y-2">
      <h3 className="text-xl">{say.heading}</h3>
      {planning.schemes.map((scheme) => (
        <MatrixSheet key={scheme.id} scheme={scheme} />
      ))}
    </section>
  );
}

/** Every category at every level: a word, a shape, two numbers and a day. */
function MatrixSheet({ scheme }: { readonly scheme: ReportPlanning['schemes'][number] }) {
  const { matrix: say } = useOpenCase().workplace.words.planning;
  return (
    <table className="w-full border-collapse text-left">
      <caption className="py-1 text-left font-semibold">{scheme.name}</caption>
      <thead>
        <tr className="border-b-2 border-line">
          {[say.category, ...scheme.levels].map((heading) => (
            <th key={heading} scope="col" className="py-1 pr-3">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {scheme.rows.map(({ category, name, cells }) => (
          <tr key={category} className="border-b border-line align-top">
            <th scope="row" className="py-1 pr-3 font-normal">
              {name}
            </th>
            {cells.map(({ id, verdict, says, totals, ready }) => (
              <td key={id} className="py-1 pr-3">
                <span className="flex items-start gap-1 font-semibold">
                  <StatusMark of={verdict} />
                  {says}
                </span>
                {totals.unmet > 0 ? <span className="block">{say.gaps(totals.unmet)}</span> : null}
                {totals.toBeConfirmed > 0 ? (
                  <span className="block">{say.open(totals.toBeConfirmed)}</span>
                ) : null}
                <span className="block">{ready.label}</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
