/** How a piece of text looks; the document's styles say what that means. */
export type Look = 'strong' | 'muted' | 'met' | 'unmet' | 'open';

/** A piece of text: plain, or with a look. */
export type Run = string | { readonly text: string; readonly look: Look };

/** The pieces of one paragraph. */
export type Text = string | readonly Run[];

export interface Heading {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
  readonly newPage?: boolean;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: Text;
  readonly style: 'title' | 'subtitle' | 'body' | 'note';
  /** Stays on the page of what follows. */
  readonly keepNext?: boolean;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Text[];
}

/** The paragraphs of a cell. */
export type Cell = readonly Text[];

/** A cell that reaches over several columns. */
export interface WideCell {
  readonly cell: Cell;
  readonly span: number;
}

/** A row of cells, or a line over the whole width that heads the rows below it. */
export type Row = { readonly cells: readonly (Cell | WideCell)[] } | { readonly heads: string };

export interface Column {
  /** Absent in every column of a table that has no heads. */
  readonly head?: Text;
  /** In hundredths of the width between the margins. */
  readonly width: number;
}

export interface Table {
  readonly kind: 'table';
  /** Numbered tables have one. */
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Whether a row may go on over a page: where rows are high, pages would stay half empty. */
  readonly rowsMaySplit?: true;
}

/** What a document is made of, in its order; nothing in it knows the file format. */
export type Block = Heading | Paragraph | List | Table;

export const heading = (
  level: Heading['level'],
  text: string,
  { newPage = false } = {},
): Heading => ({ kind: 'heading', level, text, newPage });

export const paragraph = (text: Text, style: Paragraph['style'] = 'body'): Paragraph => ({
  ...{ kind: 'paragraph', text, style },
});

/** Nothing where there is nothing to list. */
export const list = (items: readonly Text[]): readonly List[] =>
  items.length === 0 ? [] : [{ kind: 'list', items }];

export const strong = (text: string): Run => ({ text, look: 'strong' });
/** Where somebody is to write. */
export const blank = '____';

export const muted = (text: string): Run => ({ text, look: 'muted' });

/** A table without heads: a name on the left, what is said of it on the right; empty pairs are left out. */
export function pairs(lines: readonly (readonly [string, Cell])[], width = 18): readonly Table[] {
  const told = lines.filter(([, cell]) => cell.length > 0);
  return told.length === 0
    ? []
    : [
        {
          kind: 'table',
          columns: [{ width }, { width: 100 - width }],
          rows: told.map(([name, cell]) => ({ cells: [[[muted(name)]], cell] })),
        },
      ];
}
