import type { Answer, Row, RowsAnswer } from '@/rules';
import { valueOf } from '@/rules';
import type { CaseFile, Moment } from './case-file';
import { rowAddress } from './edit';

/**
 * Two copies of one case made one: of each answer and row the later change stands, and a row that
 * either copy removed stays removed unless the other changed it later.
 */
export function merged(mine: CaseFile, theirs: CaseFile): CaseFile {
  const removed = laterOf(mine.removed, theirs.removed);
  const changed = laterOf(mine.changed, theirs.changed);
  const newer = (address: string) => isLater(mine, theirs, address);
  const gone = (rowId: string) => (removed[rowId] ?? '') > (changed[rowAddress(rowId)] ?? '');
  const both = (
    own: Readonly<Record<string, Answer>>,
    other: Readonly<Record<string, Answer>>,
    address: (question: string) => string,
  ) => mergedAnswers(own, other, (question) => newer(address(question)), { mine, theirs, gone });
  const categories = Object.keys({ ...theirs.answers.category, ...mine.answers.category });
  return {
    ...theirs,
    header: newer('header') ? mine.header : theirs.header,
    targets: newer('targets') ? mine.targets : theirs.targets,
    reading: newer('reading') ? mine.reading : theirs.reading,
    answers: {
      case: both(mine.answers.case, theirs.answers.case, (question) => question),
      category: Object.fromEntries(
        categories.map((category) => [
          category,
          both(
            mine.answers.category[category] ?? {},
            theirs.answers.category[category] ?? {},
            (question) => `${question}@${category}`,
          ),
        ]),
      ),
    },
    changed,
    removed,
    revision: Math.max(mine.revision, theirs.revision),
  };
}

interface Copies {
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly gone: (rowId: string) => boolean;
}

function mergedAnswers(
  own: Readonly<Record<string, Answer>>,
  other: Readonly<Record<string, Answer>>,
  ownIsNewer: (question: string) => boolean,
  copies: Copies,
): Readonly<Record<string, Answer>> {
  const questions = Object.keys({ ...other, ...own });
  return Object.fromEntries(
    questions.flatMap((question): [string, Answer][] => {
      const latest = ownIsNewer(question) ? own[question] : other[question];
      const rows = mergedRows(own[question], other[question], copies);
      if (rows) {
        const list = asRows(latest)?.list ?? asRows(own[question] ?? other[question])?.list;
        return [[question, { list: list ?? 'open', rows } satisfies RowsAnswer]];
      }
      return latest === undefined ? [] : [[question, latest]];
    }),
  );
}

function mergedRows(
  own: Answer | undefined,
  other: Answer | undefined,
  { mine, theirs, gone }: Copies,
): readonly Row[] | undefined {
  const ours = asRows(own)?.rows;
  const others = asRows(other)?.rows;
  if (!ours && !others) return undefined;
  const byId = new Map<string, Row>((others ?? []).map((row) => [row.rowId, row]));
  for (const row of ours ?? [])
    if (!byId.has(row.rowId) || isLater(mine, theirs, rowAddress(row.rowId)))
      byId.set(row.rowId, row);
  return [...byId.values()].filter((row) => !gone(row.rowId));
}

const asRows = (answer: Answer | undefined): RowsAnswer | undefined => {
  const value = valueOf(answer);
  return typeof value === 'object' && value !== null && 'list' in value
    ? (value as RowsAnswer)
    : undefined;
};

const isLater = (mine: CaseFile, theirs: CaseFile, address: string): boolean =>
  (mine.changed[address] ?? '') > (theirs.changed[address] ?? '');

function laterOf(
  one: Readonly<Record<string, Moment>>,
  other: Readonly<Record<string, Moment>>,
): Readonly<Record<string, Moment>> {
  const both = { ...one };
  for (const [address, moment] of Object.entries(other))
    if (moment > (both[address] ?? '')) both[address] = moment;
  return both;
}
