'use client';

import { useMemo } from 'react';
import type { TargetStand } from '@/report';
import { plannerFor } from '@/report';
import type { Day } from '@/rules';
import { useOpenCase, useOpenWorkplace } from '../session/with-case';
import { useJudgementWords } from '../session/words/judgement-words';
import { StatusMark } from '../ui/status-mark';
import { Cell } from '../ui/cell';
import { TableHead } from '../ui/table-head';

interface VerdictsBySideProps {
  readonly asOf: Day;
  /** Of its heading. */
  readonly level: 2 | 3;
}

/** The verdict of every target by the client's answers, and by the consultant's. */
export function VerdictsBySide({ asOf, level }: VerdictsBySideProps) {
  const { verdicts: say } = useJudgementWords(useOpenWorkplace().locale);
  const sides = useBothSides(asOf);
  if (sides.length === 0) return null;
  const Heading = `h${level}` as const;
  return (
    <section className="space-y-2">
      <Heading className="text-xl">{say.heading}</Heading>
      <table role="table" aria-label={say.heading} className="sides ruled stacks" data-sides>
        <TableHead headings={[say.target, say.byClient, say.byConsultant]} />
        <tbody role="rowgroup">
          {sides.map(([client, consultant]) => (
            <tr key={client.id} role="row" data-target={client.id}>
              <th role="rowheader" scope="row">
                {client.name}
              </th>
              <Verdict of={client} side={say.byClient} />
              <Verdict
                of={consultant}
                side={say.byConsultant}
                differs={isOther(client, consultant) && say.differs}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface VerdictProps {
  readonly of: TargetStand;
  /** Said in the cell where its column has no heading in sight. */
  readonly side: string;
  /** Said where it is not the verdict of the other side. */
  readonly differs?: string | false;
}

function Verdict({ of, side, differs }: VerdictProps) {
  const { words } = useOpenWorkplace();
  const [first] = of.verdicts;
  return (
    <Cell label={side}>
      <span className="flex items-start gap-2" data-verdict={first.verdict}>
        <StatusMark of={first.verdict} />
        <span>{first.says}</span>
      </span>
      <span className="block text-muted">{words.ui.result.totals(of.totals)}</span>
      {differs ? <span className="block font-semibold text-confirm">{differs}</span> : null}
    </Cell>
  );
}

const isOther = (one: TargetStand, other: TargetStand): boolean =>
  one.verdicts[0].verdict !== other.verdicts[0].verdict;

function useBothSides(asOf: Day): readonly (readonly [TargetStand, TargetStand])[] {
  const { workplace, file, schemes } = useOpenCase();
  const { words } = workplace;
  return useMemo(() => {
    const standsBy = (decides: boolean) =>
      plannerFor({
        ...{ schemes, words, asOf },
        file: { ...file, consultant: { ...file.consultant, decides } },
      }).stands();
    const consultants = standsBy(true);
    return standsBy(false).flatMap((client, index) => {
      const consultant = consultants[index];
      return consultant ? [[client, consultant] as const] : [];
    });
  }, [file, schemes, words, asOf]);
}
