/** By which a workbook is known as a questionnaire of ours. A public format: ids are never reused. */
export const questionnaireFormat = 'zizhi-self-check/questionnaire';
export const questionnaireVersion = 1;

/**
 * Marks in hidden rows and columns. A row of marks says what stands in each column of the rows below
 * it, until the next such row: so columns and rows may be moved and sheets renamed.
 */
export const marks = {
  /** The column that says which cell of which question a row is about. */
  key: '#key',
  answer: '#answer',
  remark: '#remark',
  /** A row that is only read by people. */
  skip: '#skip',
} as const;

/** The column of a list that holds the ids of its rows. */
export const rowsMark = (address: string): string => `#rows ${address}`;
export const fieldMark = (name: string): string => `#field ${name}`;

/** The list, or the field, that a mark stands for. */
export const afterMark = (mark: string, word: '#rows' | '#field'): string | undefined =>
  mark.startsWith(`${word} `) ? mark.slice(word.length + 1) : undefined;

/** One cell of a question: its address, and which of the question's cells it is. */
export interface CellKey {
  readonly address: string;
  readonly slot: string;
}

export const keyText = ({ address, slot }: CellKey): string => `${address}#${slot}`;

export function parseKey(text: string): CellKey | undefined {
  const [address, slot, ...rest] = text.split('#');
  return address && slot && rest.length === 0 ? { address, slot } : undefined;
}
