import type { ChoiceQuestion, PartsQuestion, RowField, RowsQuestion } from '@/rules';

interface Labelled {
  /** The question or field itself, plain and short. */
  readonly label: string;
  /** One line of help: what to look for, how exact, what the number means. */
  readonly hint?: string;
}

/** The quick answers of a thing of parts, where "in place" does not fit them. */
interface PartsPicks {
  readonly picks?: { readonly all: string; readonly partly: string; readonly none: string };
}

type FieldWords<Field extends RowField> = Field extends {
  readonly kind: 'choice';
  readonly options: readonly (infer Option extends string)[];
}
  ? Labelled & { readonly options: Readonly<Record<Option, string>> }
  : Labelled;

/** The words that a question of this type needs: every option, part and field has its own. */
export type QuestionWords<Q> =
  Q extends ChoiceQuestion<string, infer Option>
    ? Labelled & { readonly options: Readonly<Record<Option, string>> }
    : Q extends PartsQuestion<string, infer Part>
      ? Labelled & PartsPicks & { readonly parts: Readonly<Record<Part, string>> }
      : Q extends RowsQuestion<string, infer Fields>
        ? Labelled & {
            readonly fields: { readonly [Name in keyof Fields]: FieldWords<Fields[Name]> };
          }
        : Labelled;

/** The same, seen by a screen that takes any question. */
export interface AnyQuestionWords extends Labelled, PartsPicks {
  readonly options?: Readonly<Record<string, string>>;
  readonly parts?: Readonly<Record<string, string>>;
  readonly fields?: Readonly<
    Record<string, Labelled & { readonly options?: Readonly<Record<string, string>> }>
  >;
}
