'use client';

import type { Timeline } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { Sideways } from '../ui/sideways';

/** The timeline without its picture. */
export function TimelineTable({ model }: { readonly model: Timeline }) {
  const { timeline: say } = useOpenWorkplace().words.planning;
  return (
    <Sideways name={say.heading}>
      <table aria-label={say.heading} className="w-full border-collapse text-left">
        <thead>
          <tr className="border-b-2 border-line">
            {[say.requirement, say.course, say.facts].map((heading) => (
              <th key={heading} scope="col" className="py-1 pr-4">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.lanes.map(({ id, title, stretches, facts }) => (
            <tr key={id} className="border-b border-line align-top">
              <th scope="row" className="py-1 pr-4 font-normal">
                {title}
              </th>
              <Cells lines={stretches.map(({ says }) => says)} />
              <Cells lines={facts.map(({ says }) => says)} />
            </tr>
          ))}
        </tbody>
      </table>
    </Sideways>
  );
}

const Cells = ({ lines }: { readonly lines: readonly string[] }) => (
  <td className="py-1 pr-4">
    {lines.map((line) => (
      <p key={line} className="wrap-anywhere">
        {line}
      </p>
    ))}
  </td>
);
