'use client';

import type { FocusEvent, KeyboardEvent } from 'react';
import { useRef } from 'react';
import { wordFor } from '@/content';
import { useOpenCase } from '../session/with-case';
import { useWalkThroughWords } from '../session/words/walk-through-words';
import { InsideLink } from '../ui/inside-link';
import { openOn } from '../wizard/next-open';
import type { Stop } from '../wizard/way';
import { addressOfStop } from '../wizard/way';

interface JumpListProps {
  readonly stops: readonly Stop[];
  readonly current: string | undefined;
}

/** Every section with how much of it is open; it folds away once one is chosen or left behind, and by Escape. */
export function JumpList({ stops, current }: JumpListProps) {
  const { workplace, file, schemes } = useOpenCase();
  const { locale } = workplace;
  const say = useWalkThroughWords(locale);
  const list = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (list.current) list.current.open = false;
  };
  const fold = () => {
    close();
    list.current?.querySelector('summary')?.focus();
  };
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && list.current?.open) fold();
  };
  // It lies over what comes next.
  const onBlur = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget && !list.current?.contains(relatedTarget)) close();
  };
  return (
    <details ref={list} className="walk-jump" onKeyDown={onKeyDown} onBlur={onBlur}>
      <summary className="text-accent">{say.jump}</summary>
      <nav aria-label={say.jump}>
        <ol className="grid gap-1">
          {sectionsOf(stops).map(([first, own]) => {
            const open = own.reduce((sum, stop) => sum + openOn(stop, file), 0);
            const { name, sections } = first.of.schemeWords;
            return (
              <li key={`${first.of.scheme.id} ${first.section}`}>
                <InsideLink
                  href={addressOfStop(locale, file.id, first)}
                  aria-current={first.section === current ? 'step' : undefined}
                  className="flex min-h-11 items-center justify-between gap-6"
                  onNavigate={fold}
                >
                  <span>
                    {schemes.length > 1 ? `${name} · ` : ''}
                    {wordFor(sections, first.section)}
                  </span>
                  <span className="text-muted tabular-nums">
                    {open > 0 ? say.open(open) : say.complete}
                  </span>
                </InsideLink>
              </li>
            );
          })}
        </ol>
      </nav>
    </details>
  );
}

/** The stops by their sections, each with its first one, in their order. */
function sectionsOf(stops: readonly Stop[]): readonly (readonly [Stop, readonly Stop[]])[] {
  const firsts = stops.filter(
    (stop, index) => stops.findIndex((one) => isOneSection(one, stop)) === index,
  );
  return firsts.map((first) => [first, stops.filter((stop) => isOneSection(first, stop))]);
}

const isOneSection = (one: Stop, other: Stop): boolean =>
  one.of === other.of && one.section === other.section;
