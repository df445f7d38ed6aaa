import type { RowFields } from './row-field';
import type { RowsQuestion } from './question';

/** The fields of a certificate held; a scheme adds its categories and levels. */
export const certificateFields = {
  number: { kind: 'text', longest: 80 },
  issued: { kind: 'date', mayLieAhead: false },
  expires: { kind: 'date', mayLieAhead: true },
  suspended: { kind: 'flag' },
} as const satisfies RowFields;

/** Any scheme's list of certificates. */
export type CertificateList = RowsQuestion<
  string,
  typeof certificateFields & {
    readonly category: RequiredChoice;
    readonly level: RequiredChoice;
  }
>;

interface RequiredChoice {
  readonly kind: 'choice';
  readonly options: readonly string[];
  readonly required: true;
}

/** A certificate as the checks see it. */
export interface Certificate {
  readonly rowId: string;
  readonly category: string;
  readonly level: string;
  readonly issued?: string;
  readonly expires?: string;
  readonly suspended?: boolean;
}
