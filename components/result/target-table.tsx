'use client';

import type { TargetPlanning, TargetStand } from '@/report';
import type { Fragment } from '../session/fragment';
import { fragmentText, moveTo } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { Sideways } from '../ui/sideways';
import { StatusMark } from '../ui/status-mark';
import type { Planning } from './use-planning';

interface TargetTableProps {
  readonly stands: readonly TargetStand[];
  /** The id of the target whose findings are shown. */
  readonly shown: string;
  readonly place: Fragment;
  readonly planning: Planning;
}

/** All targets with their verdicts, scheme by scheme; one opens its findings below. */
export function TargetTable({ stands, shown, place, planning }: TargetTableProps) {
  const { workplace, schemes } = useOpenCase();
  const { result: say } = workplace.words.ui;
  const named = schemes.length > 1;
  return (
    <div className="-mx-2">
      <Sideways name={say.targets}>
        <table aria-label={say.targets} className="w-full border-collapse text-left">
          <thead>
            <tr className="border-b-2 border-line">
              <th scope="col" className="p-2 pr-4">
                {say.targets}
              </th>
              <th scope="col" className="p-2">
                {say.verdict}
              </th>
            </tr>
          </thead>
          {schemes.map(({ scheme: { id }, schemeWords: { name } }) => (
            <tbody key={id}>
              {named ? (
                <tr>
                  <th scope="rowgroup" colSpan={2} className="px-2 pt-4 pb-1">
                    {name}
                  </th>
                </tr>
              ) : null}
              {stands
                .filter(({ scheme }) => scheme === id)
                .map((target) => (
                  <TargetRow
                    key={target.id}
                    target={target}
                    isShown={target.id === shown}
                    place={place}
                    planning={planning.targets.get(target.id)}
                  />
                ))}
            </tbody>
          ))}
        </table>
      </Sideways>
    </div>
  );
}

interface TargetRowProps {
  readonly target: TargetStand;
  readonly isShown: boolean;
  readonly place: Fragment;
  readonly planning: TargetPlanning | undefined;
}

function TargetRow({ target, isShown, place, planning }: TargetRowProps) {
  const { workplace, file } = useOpenCase();
  const { result: say } = workplace.words.ui;
  const { id, name, totals } = target;
  const [first, other] = target.verdicts;
  const there = { ...place, case: file.id, target: id };
  return (
    <tr
      className={
        isShown ? 'border-b border-line bg-wash align-top' : 'border-b border-line align-top'
      }
    >
      <th
        scope="row"
        className={isShown ? 'is-shown p-2 pr-4 font-normal' : 'p-2 pr-4 font-normal'}
      >
        <a
          href={fragmentText(there)}
          aria-current={isShown ? 'true' : undefined}
          onClick={(event) => {
            event.preventDefault();
            moveTo(there);
            document.getElementById('target-result')?.focus();
          }}
        >
          {name}
        </a>
      </th>
      <td className="p-2">
        <span className="flex items-start gap-2 font-semibold">
          <StatusMark of={first.verdict} />
          {first.says}
        </span>
        <span className="text-muted">
          {say.totals(totals)}
          {other.verdict === first.verdict
            ? ''
            : ` · ${say.underOther({ reading: other.readingName, verdict: other.says })}`}
        </span>
        {/* A line that comes later has its room from the beginning. */}
        <span className="block">{planning?.readiness.label ?? '\u00a0'}</span>
      </td>
    </tr>
  );
}
