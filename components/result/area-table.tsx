'use client';

import type { TargetReport } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { Sideways } from '../ui/sideways';

/** How the findings of a target stand, area by area. */
export function AreaTable({ target }: { readonly target: TargetReport }) {
  const { words } = useOpenWorkplace();
  const { result: say } = words.ui;
  const columns = ['met', 'unmet', 'to-be-confirmed'] as const;
  return (
    <div className="keep-together">
      <Sideways name={say.byArea}>
        <table className="border-collapse text-left">
          <caption className="mb-2 text-left font-semibold">{say.byArea}</caption>
          <thead>
            <tr className="border-b-2 border-line">
              <th scope="col" className="py-1 pr-3">
                {say.area}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="py-1 pl-3 text-right sm:pl-6">
                  {words.standings[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {target.byArea.map(({ area, name, met, unmet, toBeConfirmed }) => (
              <tr key={area} className="border-b border-line">
                <th scope="row" className="py-1 pr-3 font-normal">
                  {name}
                </th>
                {[met, unmet, toBeConfirmed].map((count, index) => (
                  <td key={columns[index]} className="py-1 pl-3 text-right sm:pl-6">
                    {count}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Sideways>
    </div>
  );
}
