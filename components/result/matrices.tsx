'use client';

import { wordFor } from '@/content';
import { cellMoves } from '@/report';
import type { Fragment } from '../session/fragment';
import { useOpenCase } from '../session/with-case';
import { Matrix } from './matrix';
import type { Planning } from './use-planning';

interface MatricesProps {
  readonly planning: Planning;
  /** By the stored answers, while others are tried. */
  readonly before: Planning;
  readonly shown: string;
  readonly place: Fragment;
}

/** The matrix of each scheme that is applied for. */
export function Matrices({ planning, before, shown, place }: MatricesProps) {
  const { workplace, schemes } = useOpenCase();
  const { matrix: say } = workplace.words.planning;
  return (
    <section className="grid gap-4">
      <h2 className="text-xl">{say.heading}</h2>
      <p className="measure text-muted">{say.explains}</p>
      {schemes.map((of) => {
        const { scheme, schemeWords } = of;
        const rows = planning.rows.get(of) ?? [];
        return (
          <Matrix
            key={scheme.id}
            scheme={scheme.id}
            name={schemeWords.name}
            levels={scheme.levels.map((level) => wordFor(schemeWords.levels, level))}
            rows={rows}
            isIncomplete={rows.length < scheme.categories.length}
            opening={{ shown, place }}
            moves={cellMoves(before.rows.get(of) ?? [], rows)}
          />
        );
      })}
    </section>
  );
}
