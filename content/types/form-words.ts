import type { Area } from '@/rules/schemes/ccrc';

/** The columns of the centre's form, in their order. */
export const formColumns = [
  'number',
  'point',
  'clause',
  'wanted',
  'met',
  'unmet',
  'supplied',
] as const;
export type FormColumn = (typeof formColumns)[number];

/** What stands at the head of a part of the form. */
export type FormHead = 'organisation' | 'date' | 'applied' | 'level' | 'by';

/** What can be concluded and the form has no column for. */
export type FormState = 'partly' | 'to-be-confirmed' | 'not-applicable' | 'unanswered';

/** What the filling rules want to be written of a piece of evidence. */
export type FormField =
  | 'credit-code'
  | 'legal-representative'
  | 'capital'
  | 'registered-address'
  | 'kind'
  | 'scope'
  | 'founded'
  | 'licence-term'
  | 'lessor'
  | 'premises-address'
  | 'area'
  | 'lease-from'
  | 'lease-to'
  | 'rules-name'
  | 'rules-number'
  | 'rules-from'
  | 'report-year'
  | 'firm'
  | 'income'
  | 'profit'
  | 'person'
  | 'age'
  | 'post'
  | 'title'
  | 'education'
  | 'career'
  | 'certificates'
  | 'holder'
  | 'certificate-name'
  | 'certificate-number'
  | 'issued'
  | 'expires'
  | 'issuer'
  | 'project'
  | 'contract-number'
  | 'contract-parties'
  | 'signed';

/** The official names of the form, in Chinese; in other languages what they mean. */
export interface FormNames {
  readonly common: string;
  readonly columns: Readonly<Record<FormColumn, string>>;
  readonly heads: Readonly<Record<FormHead, string>>;
  /** Only those that were read; other groups are called as everywhere in this product. */
  readonly points: Readonly<
    Record<Extract<Area, 'organisation' | 'finance' | 'management' | 'technology'>, string>
  >;
}

/** The words of the draft of the centre's form. */
export interface FormWords {
  readonly title: string;
  readonly runningHead: string;
  readonly names: FormNames;
  /** What the draft is, and how it is to be used; stands at its head. */
  readonly before: string;
  readonly draft: readonly string[];
  readonly part: (part: { readonly name: string; readonly level: string }) => string;
  /** Said where the clauses of a part were not found. */
  readonly noClauses: string;
  readonly tags: {
    readonly levels: (names: string) => string;
    readonly categories: (names: string) => string;
    readonly initial: string;
    readonly surveillance: string;
    readonly ifChanged: string;
  };
  readonly states: Readonly<Record<FormState, string>>;
  readonly noColumn: string;
  /** Between particulars, and between sources. */
  readonly separator: string;
  readonly fields: Readonly<Record<FormField, string>>;
  readonly have: string;
  readonly lack: string;
  readonly statement: string;
  readonly statementSays: readonly string[];
  readonly signature: readonly string[];
}
