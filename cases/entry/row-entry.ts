import type { Day, PartialDate, Row, RowField, RowFields } from '@/rules';
import { isShown, spanOf } from '@/rules';
import { amountText, readAmount } from './amount';
import { readDate } from './date';
import type { EntryProblem } from './entry-problem';
import { dontKnowPick } from './form-entry';

/** What stands in the fields of one row, as typed and picked. */
export type RowEntry = Readonly<Record<string, string>>;

export interface ReadRow {
  /** The fields that could be read; those left empty are not in it. */
  readonly fields: Omit<Row, 'rowId'>;
  readonly problems: Readonly<Record<string, EntryProblem>>;
}

/** The fields filled from a row. */
export const rowEntryOf = (fields: RowFields, row: Partial<Row> | undefined): RowEntry =>
  Object.fromEntries(
    Object.keys(fields).map((name) => {
      const value = row?.[name];
      return [name, textOf(value)];
    }),
  );

/** Numbers in rows are sums of money. */
function textOf(value: Row[string]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'number' ? amountText(value) : (value ?? '');
}

/** Reads a row's fields back; a field that cannot be read is a problem and is left out. */
export function readRow(fields: RowFields, entry: RowEntry, today: Day): ReadRow {
  const read: Record<string, string | number | boolean> = {};
  const problems: Record<string, EntryProblem> = {};
  for (const [name, field] of Object.entries(fields)) {
    const result = readField(field, entry[name] ?? '', today);
    if ('problem' in result && !isShown(field, entry)) continue;
    if ('problem' in result) problems[name] = result.problem;
    else if (result.value !== undefined) read[name] = result.value;
  }
  for (const { earlier, later, code } of inOrder) {
    const field = fields[later];
    if (!field || !isShown(field, entry)) continue;
    if (isBefore(read[later], read[earlier])) problems[later] = { code };
  }
  return { fields: read, problems };
}

/** Pairs of dates that have an order. */
const inOrder = [
  { earlier: 'signed', later: 'completed', code: 'completed-before-signed' },
  { earlier: 'signed', later: 'expected', code: 'completed-before-signed' },
  { earlier: 'issued', later: 'expires', code: 'expires-before-issued' },
] as const;

/** Fields that are picked, not typed: there the sign for "not known" can be no text. */
const isPicked = ({ kind }: RowField): boolean => kind === 'flag' || kind === 'choice';

function readField(
  field: RowField,
  text: string,
  today: Day,
): { value: string | number | boolean | undefined } | { problem: EntryProblem } {
  if (text.trim() === '' || (text === dontKnowPick && isPicked(field)))
    return field.kind === 'choice' && field.required
      ? { problem: { code: 'required' } }
      : { value: undefined };
  switch (field.kind) {
    case 'text':
      return text.length > field.longest
        ? { problem: { code: 'too-long', most: field.longest } }
        : { value: text };
    case 'date':
      return readDate(text, { today, mayLieAhead: field.mayLieAhead });
    case 'amount':
      return readAmount(text, field.most);
    case 'flag':
      return { value: text === 'yes' };
    case 'choice':
      return field.options.includes(text) ? { value: text } : { problem: { code: 'required' } };
  }
}

/** Wrong only if no pair of the days that the two dates may mean is in order. */
const isBefore = (later: unknown, earlier: unknown): boolean =>
  isDateText(later) && isDateText(earlier) && spanOf(later).last < spanOf(earlier).first;

const isDateText = (value: unknown): value is PartialDate => typeof value === 'string';
