'use client';

import type { AreaChange, SpokenScheme } from '@/report';
import { useOpenCase } from '../session/with-case';
import { useHistoryWords } from '../session/words-part';
import { Cell } from './cell';

interface ComparedAreasProps {
  readonly areas: readonly AreaChange[];
  readonly schemes: readonly SpokenScheme[];
}

/** How far each area was and is: its questions, and its gaps. */
export function ComparedAreas({ areas, schemes }: ComparedAreasProps) {
  const { sheet: say } = useHistoryWords(useOpenCase().workplace.locale);
  if (areas.length === 0) return null;
  return (
    <section className="grid gap-2 print:block">
      <h4 className="text-lg">{say.areas}</h4>
      <table role="table" className="compared" data-compared-areas>
        <thead role="rowgroup">
          <tr role="row">
            {[say.area, say.answered, say.gaps].map((heading) => (
              <th key={heading} role="columnheader" scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {areas.map((one) => (
            <AreaRow
              key={`${one.scheme}/${one.area}`}
              of={one}
              scheme={schemes.length > 1 ? nameOf(one.scheme, schemes) : undefined}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

const nameOf = (id: string, schemes: readonly SpokenScheme[]): string | undefined =>
  schemes.find(({ scheme }) => scheme.id === id)?.schemeWords.name;

interface AreaRowProps {
  readonly of: AreaChange;
  /** Named only where there are several. */
  readonly scheme: string | undefined;
}

function AreaRow({ of: { area, name, answers, gaps }, scheme }: AreaRowProps) {
  const { sheet: say } = useHistoryWords(useOpenCase().workplace.locale);
  const moved = (from: string, to: string) => (from === to ? to : say.move({ from, to }));
  const ratio = ({ answered, asked }: AreaChange['answers']['from']) =>
    `${String(answered)}/${String(asked)}`;
  return (
    <tr role="row" data-compared-area={area}>
      <th role="rowheader" scope="row">
        {scheme === undefined ? name : `${scheme} · ${name}`}
      </th>
      <Cell label={say.answered}>{moved(ratio(answers.from), ratio(answers.to))}</Cell>
      <Cell label={say.gaps}>{moved(String(gaps.from), String(gaps.to))}</Cell>
    </tr>
  );
}
