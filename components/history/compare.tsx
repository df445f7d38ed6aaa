'use client';

import { useEffect, useRef } from 'react';
import { correctTo, moveTo, useFragment } from '../session/fragment';
import { useOpenWorkplace } from '../session/with-case';
import { useHistoryWords } from '../session/words/history-words';
import { ComparisonSheet } from './comparison-sheet';
import { SideChoice } from './side-choice';
import { useComparison } from './use-comparison';
import type { AnySnapshot } from './use-history';
import type { Side } from './use-sides';
import { useSide } from './use-sides';
import { useOtherCases } from './use-other-cases';

interface CompareProps {
  readonly snapshots: readonly AnySnapshot[];
  /** How often a comparison was asked for in the list. */
  readonly begun: number;
}

/** Two sides to choose, and what differs between them. */
export function Compare({ snapshots, begun }: CompareProps) {
  const { locale } = useOpenWorkplace();
  const { compare: say } = useHistoryWords(locale);
  const place = useFragment();
  const [from, to] = [useSide(place.from, snapshots), useSide(place.to, snapshots)];
  const heading = useFocusOn(begun);
  return (
    <section className="grid gap-4" data-compare>
      <div className="no-print grid gap-3">
        <h2 ref={heading} tabIndex={-1} className="text-lg">
          {say.heading}
        </h2>
        <p className="measure text-muted">{say.explains}</p>
        <Sides snapshots={snapshots} />
      </div>
      {from !== undefined && to !== undefined ? <Between from={from} to={to} /> : null}
    </section>
  );
}

/** The choice of both sides, and what can be done with it. */
function Sides({ snapshots }: { readonly snapshots: readonly AnySnapshot[] }) {
  const { compare: say } = useHistoryWords(useOpenWorkplace().locale);
  const { from, to, ...place } = useFragment();
  const { cases, list } = useOtherCases();
  const choose = (chosen: { readonly from?: string; readonly to?: string }) => {
    correctTo({ ...place, ...(from ? { from } : {}), ...(to ? { to } : {}), ...chosen });
  };
  const sides = useRef<HTMLDivElement>(null);
  // The button that is pressed goes; what is chosen next is the first side.
  const toFirstSide = () => {
    sides.current?.querySelector('select')?.focus();
  };
  return (
    <>
      <div ref={sides} className="grid gap-3 sm:grid-cols-2">
        {(['from', 'to'] as const).map((side) => (
          <SideChoice
            key={side}
            {...{ snapshots, cases }}
            label={say[side]}
            value={{ from, to }[side]}
            onChoose={(chosen) => {
              choose({ [side]: chosen });
            }}
          />
        ))}
      </div>
      <p className="flex flex-wrap gap-x-6">
        {cases ? null : (
          <Plain
            label={say.showOthers}
            act={() => {
              toFirstSide();
              void list();
            }}
          />
        )}
        {from && to ? (
          <>
            <Plain
              label={say.swap}
              act={() => {
                choose({ from: to, to: from });
              }}
            />
            <Plain
              label={say.end}
              act={() => {
                toFirstSide();
                moveTo(place);
              }}
            />
          </>
        ) : null}
      </p>
    </>
  );
}

const Plain = ({ label, act }: { readonly label: string; readonly act: () => void }) => (
  <button type="button" className="button-plain" onClick={act}>
    {label}
  </button>
);

interface BetweenProps {
  readonly from: ReturnType<typeof useSide>;
  readonly to: ReturnType<typeof useSide>;
}

function Between({ from, to }: BetweenProps) {
  const { compare: say } = useHistoryWords(useOpenWorkplace().locale);
  if (from === 'gone' || to === 'gone') return <p role="alert">{say.gone}</p>;
  if (typeof from !== 'object' || typeof to !== 'object')
    return <p className="text-muted">{say.working}</p>;
  return from.key === to.key ? <p role="status">{say.same}</p> : <Compared from={from} to={to} />;
}

function Compared({ from, to }: { readonly from: Side; readonly to: Side }) {
  const { compare: say } = useHistoryWords(useOpenWorkplace().locale);
  const shown = useComparison(from, to);
  return (
    <>
      <p role="status" className={shown ? 'sr-only' : 'text-muted'}>
        {say[shown ? 'shown' : 'working']}
      </p>
      {shown ? <ComparisonSheet shown={shown} /> : null}
    </>
  );
}

/** The heading, which takes focus when a comparison is asked for: the button may be far above. */
function useFocusOn(begun: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (begun > 0) heading.current?.focus();
  }, [begun]);
  return heading;
}
