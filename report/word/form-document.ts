import type { DocumentWords } from '@/content/types/document-words';
import type { FormColumn, FormHead, FormNames } from '@/content/types/form-words';
import { formColumns } from '@/content/types/form-words';
import type { Locale, Words } from '@/content';
import type { Day } from '@/rules';
import type { FormPart } from '../centre-form/centre-form';
import { centreForm } from '../centre-form/centre-form';
import type { FormItem } from '../centre-form/form-item';
import type { SourceLine } from '../finding-report';
import { judgingLines } from '../judging-lines';
import type { ReportBasis } from '../model';
import type { Block, Table } from './paper/blocks';
import { blank, heading, list, pairs, paragraph, strong } from './paper/blocks';
import { writeDocument } from './paper/write-document';
import { formRow } from './form-row';

/** What the draft of the form is written from. */
export interface FormTold {
  readonly basis: ReportBasis;
  readonly locale: Locale;
  readonly asOf: Day;
  readonly words: Words;
  readonly say: DocumentWords;
  /** The form's names as they stand in the form, in Chinese. */
  readonly official: FormNames;
}

/**
 * A draft of the centre's self-assessment form as an editable document.
 *
 * @throws if nothing of the scheme that has such a form is applied for
 */
export function centreFormDocument(told: FormTold): Promise<Uint8Array> {
  const { basis, say, locale, asOf } = told;
  const { organisation } = basis.file.header;
  return writeDocument({
    ...{ title: say.form.title, locale, isLandscape: true },
    day: asOf,
    runningHead: [say.form.runningHead, organisation].filter(Boolean).join(' · '),
    tableLabel: say.table,
    blocks: formBlocks(told),
  });
}

/** What the document is made of. */
function formBlocks(told: FormTold): readonly Block[] {
  const { basis, say } = told;
  const parts = centreForm({ ...basis, say: say.form });
  if (parts.length === 0) throw new Error('no target has the form');
  const sources = sourcesOf(parts);
  const { title, before, draft, statement, statementSays, signature } = say.form;
  return [
    paragraph(title, 'subtitle'),
    paragraph([strong(before)]),
    ...list(draft),
    ...pairs(
      judgingLines(basis).map(({ label, value }) => [label, [value]] as const),
      22,
    ),
    ...parts.flatMap((part, index) => partBlocks(part, { ...told, sources, isFirst: index === 0 })),
    heading(1, told.words.ui.report.sources, { newPage: true }),
    ...list(sources.map((source, index) => `[${String(index + 1)}] ${source}`)),
    heading(1, statement),
    ...[...statementSays, ...signature].map((says, index, all) => ({
      ...paragraph(says),
      keepNext: index < all.length - 1,
    })),
  ];
}

/** Of all parts, each source once, in the order in which they are cited. */
const sourcesOf = (parts: readonly FormPart[]): readonly string[] => [
  ...new Set(parts.flatMap(({ items }) => items.flatMap(({ sources }) => sources.map(editionOf)))),
];

const editionOf = ({ name, edition }: SourceLine): string => `${name} · ${edition}`;

interface PartTold extends FormTold {
  readonly sources: readonly string[];
  readonly isFirst: boolean;
}

function partBlocks(part: FormPart, told: PartTold): readonly Block[] {
  const { say, official, words, isFirst } = told;
  const { form } = say;
  const { category, level, heads, coverage, notOffered, items } = part;
  const name = category ?? officially(official.common, form.names.common);
  return [
    heading(1, form.part({ name, level }), { newPage: !isFirst }),
    ...pairs(
      heads.map(({ head, value }) => [headName(head, told), [value ?? blank]] as const),
      22,
    ),
    ...(coverage === undefined ? [] : [paragraph(coverage, 'note')]),
    ...(notOffered ? [paragraph(words.ui.result.notOffered)] : []),
    ...(items.length === 0 ? [paragraph(form.noClauses)] : [itemTable(part, name, told)]),
  ];
}

/** In hundredths of the width; what is written by hand has the most room. */
const widths: Readonly<Record<FormColumn, number>> = {
  ...{ number: 4, point: 9, clause: 21, wanted: 13, met: 8, unmet: 8, supplied: 37 },
};

function itemTable({ items, level }: FormPart, name: string, told: PartTold): Table {
  const { say, official, words, sources } = told;
  const { names } = say.form;
  return {
    kind: 'table',
    rowsMaySplit: true,
    caption: say.form.part({ name, level }),
    columns: formColumns.map((column) => ({
      head: officially(official.columns[column], names.columns[column]),
      width: widths[column],
    })),
    rows: items.map((item) =>
      formRow(item, {
        ...{ words, say: say.form },
        sourceNumber: (source) => sources.indexOf(editionOf(source)) + 1,
        point: item.group ?? pointOf(item, told),
      }),
    ),
  };
}

/** A group whose official name was not read is not given one. */
function pointOf({ area, areaName }: FormItem, { say, official }: FormTold): string {
  const known = Object.keys(official.points) as (keyof FormNames['points'])[];
  const point = known.find((one) => one === area);
  return point ? officially(official.points[point], say.form.names.points[point]) : areaName;
}

const headName = (head: FormHead, { say, official }: FormTold): string =>
  officially(official.heads[head], say.form.names.heads[head]);

/** The official name, and what it means where the reader's language is another. */
const officially = (official: string, said: string): string =>
  official === said ? official : `${official} ${said}`;
