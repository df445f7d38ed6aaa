import type { ReportModel } from './model';

/** What is met, with what the company has, and on which bases it was asked. */
export interface MetLine {
  readonly title: string;
  readonly have: string;
  readonly bases: ReadonlySet<string>;
}

/** What is met, each fact once, whatever the targets and the bases on which it was asked. */
export function metLines({ targets }: Pick<ReportModel, 'targets'>): readonly MetLine[] {
  const lines = new Map<string, MetLine & { readonly bases: Set<string> }>();
  const met = targets.flatMap(({ met: own, reported }) => [
    ...own,
    ...reported.filter(({ standing }) => standing === 'met'),
  ]);
  for (const { title, have: said, basis } of met) {
    const have = said.join(' ');
    const key = `${title} ${have}`;
    const line = lines.get(key) ?? { title, have, bases: new Set<string>() };
    if (basis) line.bases.add(basis.name);
    lines.set(key, line);
  }
  return [...lines.values()];
}
