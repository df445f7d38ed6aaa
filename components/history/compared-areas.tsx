'use client';

import type { AreaChange, SpokenScheme } from '@/report';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { Cell } from '../ui/cell';
import { TableHead } from '../ui/table-head';

interface ComparedAreasProps {
  readonly areas: readonly AreaChange[];
  readonly schemes: readonly SpokenScheme[];
}

/** How far each area was and is: its questions, and its gaps. */
export function ComparedAreas({ areas, schemes }: ComparedAreasProps) {
  const { sheet: say } = useHistoryWords(useOpenWorkplace().locale);
  if (areas.length === 0) return null;
  return (
    <section className="grid gap-2 print:block">
      <h4 className="text-lg">{say.areas}</h4>
      <table
        role="table"
        aria-label={say.areas}
        className="compared ruled stacks"
        data-compared-areas
      >
        <TableHead headings={[say.area, say.answered, say.gaps]} />
        {schemes.map(({ scheme: { id }, schemeWords }) => (
          <tbody key={id} role="rowgroup">
            {schemes.length > 1 ? (
              <tr role="row">
                <th role="rowheader" scope="rowgroup" colSpan={3} className="pt-3">
                  <span className="font-semibold">{schemeWords.name}</span>
                </th>
              </tr>
            ) : null}
            {areas
              .filter(({ scheme }) => scheme === id)
              .map((one) => (
                <AreaRow key={one.area} of={one} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function AreaRow({ of: { area, name, answers, gaps } }: { readonly of: AreaChange }) {
  const { sheet: say } = useHistoryWords(useOpenWorkplace().locale);
  const moved = (from: string, to: string) => (from === to ? to : say.move({ from, to }));
  const ratio = ({ answered, asked }: AreaChange['answers']['from']) =>
    `${String(answered)}/${String(asked)}`;
  return (
    <tr role="row" data-compared-area={area}>
      <th role="rowheader" scope="row">
        {name}
      </th>
      <Cell label={say.answered}>{moved(ratio(answers.from), ratio(answers.to))}</Cell>
      <Cell label={say.gaps}>{moved(String(gaps.from), String(gaps.to))}</Cell>
    </tr>
  );
}
