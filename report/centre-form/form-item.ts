import { wordFor } from '@/content';
import type { SourceLine } from '../finding-report';
import { reportFinding } from '../finding-report';
import { shortName } from '../target-report';
import type { Conclusion } from './conclusion';
import { conclusionOf } from './conclusion';
import type { Filling } from './form-basis';
import type { FormFinding } from './form-findings';
import { isOfOwnForm } from './form-findings';
import { scopeTags } from './scope-tags';
import type { Supplied } from './supplied';
import { suppliedFor } from './supplied';

/** One line of the form. */
export interface FormItem {
  /** The requirement's id. */
  readonly id: string;
  readonly number: number;
  /** The area of the norm, and its name; the column says the official one where it was read. */
  readonly area: string;
  readonly areaName: string;
  /** The official label of the group in a category's own form, Chinese in both languages. */
  readonly group?: string;
  readonly title: string;
  readonly asks: string;
  /** Categories with their levels, where the clause is about some of several; each filled in alike. */
  readonly about: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly SourceLine[];
  /** The names of the evidence that the clause wants. */
  readonly wanted: readonly string[];
  readonly conclusion: Conclusion;
  readonly supplied: readonly Supplied[];
  readonly have: string;
  readonly lack: string;
}

/** Fills in the lines of a part; what is the same for several categories is one line. */
export function formItems(found: readonly FormFinding[], filling: Filling): readonly FormItem[] {
  const lines = new Map<string, Line>();
  for (const line of found.map((one) => lineOf(one, filling))) {
    const key = JSON.stringify({ ...line, about: [] });
    const about = [...(lines.get(key)?.about ?? []), ...line.about];
    lines.set(key, { ...line, about });
  }
  return [...lines.values()].map((line, index) => ({ ...line, number: index + 1 }));
}

type Line = Omit<FormItem, 'number'>;

function lineOf(found: FormFinding, filling: Filling): Line {
  const { telling, applied } = filling;
  const { finding, target, isOfCategory } = found;
  const { requirement } = finding;
  const { id, title, asks, area, areaName, have, lack, sources, evidence } = reportFinding(
    finding,
    target,
    telling,
  );
  const isCommon = !isOfOwnForm(requirement, target);
  const group = isCommon ? undefined : sources.find(({ clause }) => clause)?.clause;
  return {
    ...{ id, area, areaName, title, asks, sources },
    ...(group === undefined ? {} : { group }),
    about: isOfCategory && isCommon && applied.length > 1 ? [shortName(target, telling)] : [],
    tags: scopeTags(requirement, { isCommon }, filling),
    wanted: evidence.map((piece) => wordFor(telling.schemeWords.evidence, piece.id).name),
    conclusion: conclusionOf(finding, telling),
    supplied: suppliedFor(found, filling),
    ...{ have: have.join(' '), lack: lack.join(' ') },
  };
}
