import { decidingAnswers } from '@/cases';
import type { FormHead } from '@/content/types/form-words';
import { wordFor } from '@/content';
import type { Target } from '@/rules';
import { assess, targetsOf } from '@/rules';
import { schemeWithForm } from '../has-centre-form';
import { namesFor } from '../say-reasons';
import type { SpokenScheme } from '../spoken-scheme';
import { standOf } from '../target-report';
import { categoryFindings, commonFindings } from './form-findings';
import type { Filling, FormBasis } from './form-basis';
import type { FormItem } from './form-item';
import { formItems } from './form-item';
import { highestOfEach, topLevel } from './highest-level';

/** A name at the head of a part; what is not known is left blank. */
export interface HeadLine {
  readonly head: FormHead;
  readonly value?: string;
}

/** The common requirements, or those of one category. */
export interface FormPart {
  /** Of a category; the common part has an official name. */
  readonly category?: string;
  readonly level: string;
  readonly heads: readonly HeadLine[];
  /** What of the category's clauses is not known. */
  readonly coverage?: string;
  readonly notOffered: boolean;
  readonly items: readonly FormItem[];
}

/**
 * A draft of the centre's self-assessment form: the common requirements, then a part for each
 * category applied for; no part where nothing of its scheme is applied for.
 */
export function centreForm(basis: FormBasis): readonly FormPart[] {
  const { file, schemes } = basis;
  const spoken = schemes.find(({ scheme }) => scheme.id === schemeWithForm);
  if (!spoken) return [];
  const applied = highestOfEach(targetsOf(file.targets, spoken.scheme), spoken.scheme);
  if (applied.length === 0) return [];
  const filling = fillingFor(basis, spoken, applied);
  return [commonPart(filling), ...applied.map((target) => categoryPart(target, filling))];
}

function fillingFor(
  { file, words, asOf, say }: FormBasis,
  { scheme, schemeWords }: SpokenScheme,
  applied: readonly Target[],
): Filling {
  const answers = decidingAnswers(file);
  const names = namesFor(words, schemeWords, scheme, answers);
  const telling = { reading: file.reading, words, scheme, schemeWords, names };
  return { file, say, asOf, answers, telling, applied };
}

function commonPart(filling: Filling): FormPart {
  const { applied, telling } = filling;
  const { scheme, schemeWords, words } = telling;
  const nameOf = ({ category, level }: Target) =>
    `${wordFor(schemeWords.categories, category).name} ${wordFor(schemeWords.levels, level)}`;
  return {
    level: wordFor(schemeWords.levels, topLevel(applied, scheme)),
    heads: headLines('applied', words.list(applied.map(nameOf)), filling),
    notOffered: false,
    items: formItems(commonFindings(filling), filling),
  };
}

function categoryPart(target: Target, filling: Filling): FormPart {
  const { telling, answers, asOf } = filling;
  const { scheme, schemeWords } = telling;
  const level = wordFor(schemeWords.levels, target.level);
  const [assessment] = assess(scheme, [target], answers, asOf);
  const { coverage, notOffered = false } = assessment ? standOf(assessment, telling) : {};
  return {
    category: wordFor(schemeWords.categories, target.category).name,
    ...{ level, notOffered },
    heads: headLines('level', level, filling),
    ...(coverage === undefined ? {} : { coverage }),
    items: formItems(categoryFindings(target, filling), filling),
  };
}

/** Who assesses what, and when: the day of the self-check, else the day as of which it is judged. */
function headLines(head: FormHead, said: string, filling: Filling): readonly HeadLine[] {
  const { file, asOf, telling } = filling;
  const { organisation, date, preparedBy } = file.header;
  const line = (one: FormHead, value: string | undefined): HeadLine => ({
    head: one,
    ...(value ? { value } : {}),
  });
  return [
    line('organisation', organisation),
    line('date', telling.words.dates.day(date ?? asOf)),
    line(head, said),
    line('by', preparedBy),
  ];
}
