import type { Action, EntryProblem } from '@/cases';
import { longestActionNote, longestText, readDate } from '@/cases';
import type { Day } from '@/rules';
import { spanOf } from '@/rules';

/** The fields of an action that are typed. */
export type TypedField = 'owner' | 'due' | 'note';

/** What a typed text comes to; nothing typed is no value. */
export type ActionEntry =
  { readonly value: string | undefined } | { readonly problem: EntryProblem };

/** Reads a typed field; a month or a year is due on its last day. */
export function readAction(field: TypedField, text: string, today: Day): ActionEntry {
  if (text.trim() === '') return { value: undefined };
  if (field === 'due') {
    const read = readDate(text, { today, mayLieAhead: true });
    return 'problem' in read ? read : { value: spanOf(read.value).last };
  }
  const most = field === 'note' ? longestActionNote : longestText;
  return text.length > most ? { problem: { code: 'too-long', most } } : { value: text };
}

/** The action with this field; without a value it has none. */
export function actionWith(
  action: Action | undefined,
  field: keyof Action,
  value: string | undefined,
): Action {
  const { [field]: _before, ...others } = action ?? {};
  return value === undefined ? others : { ...others, [field]: value };
}
