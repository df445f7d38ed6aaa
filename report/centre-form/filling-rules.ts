import type { FormField } from '@/content/types/form-words';
import type { Particular } from '@/rules';
import type { EvidenceId } from '@/rules/schemes/ccrc';

/** A field of the form, and what is noted of a piece of evidence that fills it. */
type Wanted = readonly [FormField, Particular?];

/** What is written of a piece of evidence: once, or once for each row of a list that speaks of it. */
export interface FillingRule {
  readonly fields: readonly Wanted[];
  readonly rows?: {
    /** The list. */
    readonly question: string;
    /** The fields of a row, in the order in which they are written. */
    readonly fields: readonly string[];
    /** What no row knows. */
    readonly blanks: readonly FormField[];
  };
}

/** Of a person, what a curriculum vitae says. */
const person: readonly Wanted[] = [
  ['person', 'who'],
  ['age'],
  ['post'],
  ['title'],
  ['education'],
  ['career'],
  ['certificates', 'what'],
];

const certificate: FillingRule = {
  fields: [
    ['certificate-number', 'number'],
    ['issued', 'from'],
    ['expires', 'to'],
  ],
  rows: {
    question: 'ccrc/certificates',
    fields: ['level', 'number', 'issued', 'expires'],
    blanks: [],
  },
};

/**
 * The particulars that the filling rules of 2017 want to be written, piece by piece; of other pieces
 * everything that can be noted.
 */
export const fillingRules: Readonly<Partial<Record<EvidenceId, FillingRule>>> = {
  'business-licence': {
    fields: [
      ['credit-code', 'number'],
      ['legal-representative'],
      ['capital'],
      ['registered-address', 'address'],
      ['kind'],
      ['scope'],
      ['founded', 'from'],
      ['licence-term', 'to'],
    ],
  },
  'financial-management-system': {
    fields: [
      ['rules-name', 'what'],
      ['rules-number', 'number'],
      ['rules-from', 'from'],
      ['report-year'],
      ['firm'],
      ['income'],
      ['profit'],
    ],
  },
  'title-deed-or-lease': {
    fields: [
      ['lessor', 'party'],
      ['premises-address', 'address'],
      ['area'],
      ['lease-from', 'from'],
      ['lease-to', 'to'],
    ],
  },
  'head-curriculum-vitae': { fields: person },
  'lead-curriculum-vitae': {
    fields: person,
    rows: {
      question: 'ccrc/people',
      fields: ['name', 'role'],
      blanks: ['age', 'post', 'title', 'education', 'career'],
    },
  },
  'competence-record': {
    fields: [
      ['holder', 'who'],
      ['certificate-name', 'what'],
      ['certificate-number', 'number'],
      ['issued', 'from'],
      ['expires', 'to'],
      ['issuer', 'party'],
    ],
    rows: {
      question: 'ccrc/people',
      fields: ['name', 'shownBy', 'certificate', 'expires'],
      blanks: ['issued', 'issuer'],
    },
  },
  'first-service-contract': {
    fields: [
      ['project', 'what'],
      ['contract-number', 'number'],
      ['contract-parties', 'party'],
      ['signed', 'from'],
    ],
  },
  'lower-level-certificate': certificate,
  'current-certificate': certificate,
  'project-contracts': {
    fields: [],
    rows: {
      question: 'ccrc/projects',
      fields: ['name', 'customer', 'signed', 'contract'],
      blanks: ['contract-number'],
    },
  },
  'acceptance-reports': {
    fields: [],
    rows: {
      question: 'ccrc/projects',
      fields: ['name', 'completed', 'acceptance'],
      blanks: [],
    },
  },
};
