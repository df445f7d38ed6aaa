import type {
  Answer,
  Day,
  EventAnswer,
  ExperienceAnswer,
  PartsAnswer,
  Question,
  ServiceAnswer,
} from '@/rules';
import { isNotKnown, isOwnNotApplicable } from '@/rules';
import { amountText, readAmount } from './amount';
import type { EntryProblem } from './entry-problem';
import { readCount } from './count';
import { readDate } from './date';
import { readShare } from './share';

/** What stands in the fields of one question: texts as typed, choices as picked. */
export interface FormEntry {
  /** The option picked; empty while nothing is. */
  readonly pick: string;
  readonly text: string;
  /** "Don't know" beside a text field. */
  readonly dontKnow: boolean;
  readonly parts: Readonly<Record<string, string>>;
}

/** Picks that every question may offer besides its own options. */
export const dontKnowPick = '?';
export const doesNotApplyPick = '-';

/** What an entry comes to: an answer (or none yet), or what is wrong with the text. */
export type ReadEntry =
  { readonly answer: Answer | undefined } | { readonly problem: EntryProblem };

const blank: FormEntry = { pick: '', text: '', dontKnow: false, parts: {} };

/** The fields filled from an answer; list questions have fields of their own. */
export function entryOf(question: Question, answer: Answer | undefined): FormEntry {
  const parts =
    question.kind === 'parts' ? Object.fromEntries(question.parts.map((part) => [part, ''])) : {};
  const empty = { ...blank, parts };
  if (answer === undefined) return empty;
  if (isNotKnown(answer))
    return isTyped(question) ? { ...empty, dontKnow: true } : { ...empty, pick: dontKnowPick };
  if (isOwnNotApplicable(answer)) return { ...empty, pick: doesNotApplyPick };
  return { ...empty, ...filled(question, answer) };
}

/** The fields that a value fills. */
function filled(question: Question, value: unknown): Partial<FormEntry> {
  switch (question.kind) {
    case 'choice':
      return { pick: String(value) };
    case 'date':
    case 'count':
    case 'share':
      return { text: String(value) };
    case 'amount':
      return { text: amountText(value as number) };
    case 'event': {
      const said = value as EventAnswer;
      return said === 'never' ? { pick: said } : { pick: 'on', text: said.on };
    }
    case 'parts':
      return partsEntry(question.parts, value as PartsAnswer);
    case 'experience': {
      const had = value as ExperienceAnswer;
      return 'since' in had
        ? { pick: 'since', text: had.since }
        : { pick: 'months', text: String(had.months) };
    }
    case 'service': {
      const said = value as ServiceAnswer;
      return typeof said === 'string' ? { pick: said } : { pick: 'since', text: said.since };
    }
    case 'rows':
      return {};
  }
}

/** Reads the fields of a question back into an answer. Nothing is guessed: empty is not answered. */
export function readEntry(question: Question, entry: FormEntry, today: Day): ReadEntry {
  const dontKnow = isTyped(question) ? entry.dontKnow : entry.pick === dontKnowPick;
  if (dontKnow) return { answer: { unknown: true } };
  if (entry.pick === doesNotApplyPick) return { answer: { notApplicable: true } };
  switch (question.kind) {
    case 'choice':
      return { answer: entry.pick === '' ? undefined : entry.pick };
    case 'parts':
      return { answer: readParts(entry) };
    case 'date':
      return readText(entry.text, (text) =>
        readDate(text, { today, mayLieAhead: question.mayLieAhead ?? false }),
      );
    case 'count':
      return readText(entry.text, (text) => readCount(text, question.most));
    case 'amount':
      return readText(entry.text, (text) => readAmount(text, question.most));
    case 'share':
      return readText(entry.text, readShare);
    case 'event':
      if (entry.pick !== 'on') return { answer: entry.pick === '' ? undefined : entry.pick };
      return readPast(entry.text, today, (on) => ({ on }));
    case 'experience':
      if (entry.pick === 'months')
        return wrapped(
          readText(entry.text, (text) => readCount(text, question.mostMonths)),
          (months) => ({ months }),
        );
      return entry.pick === 'since'
        ? readPast(entry.text, today, (since) => ({ since }))
        : { answer: undefined };
    case 'service':
      if (entry.pick === 'since') return readPast(entry.text, today, (since) => ({ since }));
      return { answer: entry.pick === '' ? undefined : entry.pick };
    case 'rows':
      return { answer: undefined };
  }
}

/** Questions that are a text field alone have a box for "don't know"; others offer it as a pick. */
const isTyped = ({ kind }: Question): boolean =>
  ['date', 'count', 'amount', 'share'].includes(kind);

/** Whether the answer says all that stands in the fields, so that no draft need be kept. */
export const isReproduced = (question: Question, entry: FormEntry, answer: Answer | undefined) =>
  JSON.stringify(entryOf(question, answer)) === JSON.stringify(entry);

function partsEntry(parts: readonly string[], answer: PartsAnswer): Partial<FormEntry> {
  if (typeof answer === 'string') return { pick: answer };
  const said = (there: boolean | undefined) => (there === undefined ? '' : there ? 'yes' : 'no');
  return {
    pick: 'partly',
    parts: Object.fromEntries(parts.map((part) => [part, said(answer[part])])),
  };
}

function readParts({ pick, parts }: FormEntry): Answer | undefined {
  if (pick === '') return undefined;
  if (pick !== 'partly') return pick;
  return Object.fromEntries(
    Object.entries(parts)
      .filter(([, said]) => said === 'yes' || said === 'no')
      .map(([part, said]) => [part, said === 'yes']),
  );
}

const readPast = (text: string, today: Day, wrap: (value: unknown) => Answer): ReadEntry =>
  wrapped(
    readText(text, (one) => readDate(one, { today, mayLieAhead: false })),
    wrap,
  );

function readText(
  text: string,
  read: (text: string) => { value: Answer } | { problem: EntryProblem },
): ReadEntry {
  if (text.trim() === '') return { answer: undefined };
  const result = read(text);
  return 'value' in result ? { answer: result.value } : result;
}

const wrapped = (read: ReadEntry, wrap: (value: unknown) => Answer): ReadEntry =>
  'answer' in read && read.answer !== undefined ? { answer: wrap(read.answer) } : read;
