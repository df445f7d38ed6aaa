import type { Criterion, CriterionId } from '../accessibility';

type Say<Argument> = (argument: Argument) => string;

interface Listed {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly list: readonly string[];
}

/** How many criteria stand how, and how many there are. */
export type ResultCounts = Readonly<Record<Criterion['result'] | 'all', number>>;

/** The accessibility statement, in the order in which it is read. */
export interface StatementWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly standing: {
    readonly heading: string;
    readonly counts: Say<ResultCounts>;
    readonly lines: readonly string[];
  };
  readonly tried: Listed;
  readonly keys: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly caption: string;
    readonly key: string;
    readonly does: string;
    readonly list: readonly { readonly key: string; readonly does: string }[];
  };
  readonly limits: Listed;
  readonly otherForms: Listed;
  readonly barrier: { readonly heading: string; readonly lines: readonly string[] };
  readonly reviewed: Say<string>;
}

export interface CriterionWords {
  readonly name: string;
  /** What in the product meets it, why it does not apply, or what is missing. */
  readonly says: string;
}

/** The table of the success criteria. */
export interface CriteriaWords {
  readonly title: string;
  readonly intro: readonly string[];
  readonly caption: string;
  readonly criterion: string;
  readonly result: string;
  readonly found: string;
  readonly level: Say<Criterion['level']>;
  /** By the first figure of a criterion's number. */
  readonly principles: Readonly<Record<'1' | '2' | '3' | '4', string>>;
  readonly results: Readonly<Record<Criterion['result'], string>>;
  readonly held: Readonly<Record<Criterion['held'], string>>;
  readonly of: Readonly<Record<CriterionId, CriterionWords>>;
}

export interface AccessibilityWords {
  readonly statement: StatementWords;
  readonly criteria: CriteriaWords;
}
