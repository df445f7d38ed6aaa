import type { Answer, Row, RowsAnswer } from '@/rules';
import type { CaseFile, LastAssessment, Moment } from './case-file';
import { actionAddress } from './action';
import type { Consultant } from './consultant-record';
import { decidesAddress } from './consultant';
import { asRows, evidenceAddress, rowAddress } from './edit';
import { isLaterVersion } from './is-later-version';
import type { Drafts } from './store/records';

/**
 * Two copies of one case made one: of each answer, row, piece of evidence, action and note the
 * later change stands, and a row that either copy removed stays removed unless the other changed it later.
 */
export function merged(mine: CaseFile, theirs: CaseFile): CaseFile {
  const copies: Copies = {
    ...{ mine, theirs },
    changed: laterOf(mine.changed, theirs.changed),
    removed: laterOf(mine.removed, theirs.removed),
  };
  const newer = (address: string) => isLater(mine, theirs, address);
  const categories = Object.keys({ ...theirs.answers.category, ...mine.answers.category });
  return {
    ...theirs,
    header: newer('header') ? mine.header : theirs.header,
    targets: newer('targets') ? mine.targets : theirs.targets,
    reading: newer('reading') ? mine.reading : theirs.reading,
    answers: {
      case: mergedAnswers(mine.answers.case, theirs.answers.case, (question) => question, copies),
      category: Object.fromEntries(
        categories.map((category) => [
          category,
          mergedAnswers(
            mine.answers.category[category] ?? {},
            theirs.answers.category[category] ?? {},
            (question) => `${question}@${category}`,
            copies,
          ),
        ]),
      ),
    },
    evidence: mergedRecord(mine.evidence, theirs.evidence, evidenceAddress, copies),
    actions: mergedRecord(mine.actions, theirs.actions, actionAddress, copies),
    consultant: mergedConsultant(copies),
    changed: copies.changed,
    removed: copies.removed,
    revision: Math.max(mine.revision, theirs.revision),
    ...lastAssessment(mine.assessed, theirs.assessed),
  };
}

/** Of each draft the copy that was changed since both were the same; ours where both were. */
export function mergedDrafts(mine: Drafts, theirs: Drafts, before: Drafts): Drafts {
  const own = (field: string) => mine[field] !== before[field];
  return Object.fromEntries([
    ...Object.entries(theirs).filter(([field]) => !own(field)),
    ...Object.entries(mine).filter(([field]) => own(field)),
  ]);
}

interface Copies {
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  /** When each thing was last changed or removed in either copy. */
  readonly changed: Readonly<Record<string, Moment>>;
  readonly removed: Readonly<Record<string, Moment>>;
}

type Sheet = Readonly<Record<string, Answer>>;

function mergedAnswers(
  own: Sheet,
  other: Sheet,
  addressOf: (question: string) => string,
  copies: Copies,
): Sheet {
  const questions = Object.keys({ ...other, ...own });
  return Object.fromEntries(
    questions.flatMap((question): [string, Answer][] => {
      const address = addressOf(question);
      const latest = latestOf(own[question], other[question], address, copies);
      const rows = mergedRows(own[question], other[question], copies);
      if (rows && !isLastWord(latest, address, rows, copies)) {
        const list = asRows(latest) ?? asRows(own[question]) ?? asRows(other[question]);
        return [[question, { list: list?.list ?? 'open', rows } satisfies RowsAnswer]];
      }
      return latest === undefined ? [] : [[question, latest]];
    }),
  );
}

/** The thing as last changed; where neither copy changed it later, one that exists. */
function latestOf<Thing>(
  own: Thing | undefined,
  other: Thing | undefined,
  address: string,
  { mine, theirs }: Copies,
): Thing | undefined {
  if (isLater(mine, theirs, address)) return own;
  return isLater(theirs, mine, address) ? other : (other ?? own);
}

/** "Don't know", or an answer taken back, said of a list after its last row was changed. */
const isLastWord = (
  latest: Answer | undefined,
  address: string,
  rows: readonly Row[],
  { changed }: Copies,
): boolean =>
  !asRows(latest) &&
  rows.every(({ rowId }) => (changed[address] ?? '') > (changed[rowAddress(rowId)] ?? ''));

function mergedRows(
  own: Answer | undefined,
  other: Answer | undefined,
  { mine, theirs, changed, removed }: Copies,
): readonly Row[] | undefined {
  const ours = asRows(own)?.rows;
  const others = asRows(other)?.rows;
  if (!ours && !others) return undefined;
  const byId = new Map<string, Row>((others ?? []).map((row) => [row.rowId, row]));
  for (const row of ours ?? [])
    if (!byId.has(row.rowId) || isLater(mine, theirs, rowAddress(row.rowId)))
      byId.set(row.rowId, row);
  const isGone = ({ rowId }: Row) => (removed[rowId] ?? '') > (changed[rowAddress(rowId)] ?? '');
  return [...byId.values()].filter((row) => !isGone(row));
}

function mergedRecord<Thing>(
  own: Readonly<Record<string, Thing>>,
  other: Readonly<Record<string, Thing>>,
  addressOf: (key: string) => string,
  copies: Copies,
): Readonly<Record<string, Thing>> {
  return Object.fromEntries(
    Object.keys({ ...other, ...own }).flatMap((key) => {
      const latest = latestOf(own[key], other[key], addressOf(key), copies);
      return latest === undefined ? [] : [[key, latest] as const];
    }),
  );
}

/** Of the consultant's answers each is one thing, a list too. */
function mergedConsultant(copies: Copies): Consultant {
  const [own, other] = [copies.mine.consultant, copies.theirs.consultant];
  const categories = Object.keys({ ...other.answers.category, ...own.answers.category });
  return {
    answers: {
      case: mergedRecord(own.answers.case, other.answers.case, (id) => `consultant/${id}`, copies),
      category: Object.fromEntries(
        categories.map((category) => [
          category,
          mergedRecord(
            own.answers.category[category] ?? {},
            other.answers.category[category] ?? {},
            (id) => `consultant/${id}@${category}`,
            copies,
          ),
        ]),
      ),
    },
    notes: mergedRecord(own.notes, other.notes, (address) => `note/${address}`, copies),
    decides: isLater(copies.mine, copies.theirs, decidesAddress) ? own.decides : other.decides,
  };
}

/** Outcomes are derived; of two, those of the later day or of the later rules are kept. */
const lastAssessment = (
  mine: LastAssessment | undefined,
  theirs: LastAssessment | undefined,
): Pick<CaseFile, 'assessed'> => {
  const last = mine && (!theirs || isLaterAssessment(mine, theirs)) ? mine : theirs;
  return last ? { assessed: last } : {};
};

const isLaterAssessment = (one: LastAssessment, other: LastAssessment): boolean =>
  one.asOf === other.asOf
    ? isLaterVersion(one.rulesVersion, other.rulesVersion)
    : one.asOf > other.asOf;

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
