import { decidingAnswers } from '@/cases';
import type { Words } from '@/content';
import { wordFor } from '@/content';
import type { Day, PartialDate, Row, RowsAnswer } from '@/rules';
import { questionsOf, reasonsOf, spanOf, valueOf } from '@/rules';
import type { Assessed } from './gap-places';
import type { JudgedBasis } from './model';
import { rowName } from './row-names';
import type { SpokenScheme } from './spoken-scheme';

/** A lease or a certificate that is over on the day as of which the case is judged. */
export interface Ending {
  readonly what: 'lease' | 'certificate';
  /** The question whose answer says so. */
  readonly question: string;
  readonly name: string;
  readonly on: PartialDate;
}

/**
 * What is over by the as-of date, or may be where a date is known in part. Of the certificates of
 * a category only the one that ends last: an older one has been renewed.
 */
export const endingsBefore = (
  assessed: readonly Assessed[],
  basis: JudgedBasis,
): readonly Ending[] => [
  ...leases(assessed, basis.asOf),
  ...basis.schemes.flatMap((spoken) => certificates(spoken, assessed, basis)),
];

/** As the rules have it, a lease is over on its last day. */
function leases(assessed: readonly Assessed[], asOf: Day): readonly Ending[] {
  const found = new Map<string, Ending>();
  for (const { spoken, assessment } of assessed)
    for (const { requirement, judgement } of assessment.findings)
      for (const reason of judgement ? reasonsOf(judgement) : []) {
        if (reason.code !== 'lease' || spanOf(reason.to).first > asOf) continue;
        const name = wordFor(spoken.schemeWords.requirements, requirement.id).title;
        const { question, to } = reason;
        found.set(question, { what: 'lease', question, name, on: to });
      }
  return [...found.values()];
}

/** A certificate is valid through its last day. */
function certificates(
  { scheme }: SpokenScheme,
  assessed: readonly Assessed[],
  { file, words, asOf }: JudgedBasis,
): readonly Ending[] {
  const applied = new Set(
    assessed
      .filter(({ spoken }) => spoken.scheme === scheme)
      .map(({ assessment }) => assessment.target.category),
  );
  return questionsOf(scheme)
    .filter((question) => question.kind === 'rows' && 'expires' in question.fields)
    .flatMap((question) =>
      latestOf(held(valueOf(decidingAnswers(file).case[question.id]), words))
        .filter(({ row }) => row['category'] === undefined || applied.has(String(row['category'])))
        .filter(({ on }) => spanOf(on).first < asOf)
        .map(({ name, on }) => ({ what: 'certificate', question: question.id, name, on })),
    );
}

interface Held {
  readonly row: Row;
  readonly name: string;
  readonly on: PartialDate;
}

function held(answer: unknown, words: Words): readonly Held[] {
  const list = answer as RowsAnswer | undefined;
  if (!list || list.list === 'none') return [];
  return list.rows.flatMap((row, index) => {
    const on = row['expires'];
    return typeof on === 'string' ? [{ row, name: rowName(words, row, index), on }] : [];
  });
}

/** A row with a level is the company's certificate; others, such as a person's, stand each alone. */
function latestOf(rows: readonly Held[]): readonly Held[] {
  const isRenewed = ({ row, on }: Held) =>
    row['level'] !== undefined &&
    rows.some((other) => other.row['category'] === row['category'] && other.on > on);
  return rows.filter((one) => !isRenewed(one));
}
