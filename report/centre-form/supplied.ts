import type { EvidenceRecords } from '@/cases';
import { wordFor } from '@/content';
import type { FormField } from '@/content/types/form-words';
import type { Evidence, PartialDate } from '@/rules';
import { valueOf } from '@/rules';
import type { FillingRule } from './filling-rules';
import { fillingRules } from './filling-rules';
import type { Filling } from './form-basis';
import type { FormFinding } from './form-findings';
import type { Filled } from './row-entries';
import { rowEntries } from './row-entries';

/** A piece of evidence as the last column of the form lists it. */
export interface Supplied {
  readonly id: string;
  readonly name: string;
  /** How far it is, as the company says. */
  readonly status?: string;
  /** Once, or once for each row that speaks of it. */
  readonly entries: readonly (readonly Filled[])[];
}

/** What is written of each piece of evidence of a clause; nothing where the clause does not apply. */
export function suppliedFor(found: FormFinding, filling: Filling): readonly Supplied[] {
  const { finding } = found;
  if (finding.outcome === 'not-applicable') return [];
  const { scheme } = filling.telling;
  return finding.requirement.evidence.flatMap((id) => {
    const piece: Evidence | undefined = scheme.evidence.find((one) => one.id === id);
    return piece && isWanted(piece, filling) ? [suppliedPiece(piece, found, filling)] : [];
  });
}

/** A legal person needs nobody's leave: the paper of a department is asked of departments. */
const isWanted = ({ id }: Evidence, { answers, file }: Filling): boolean => {
  if (id !== 'department-authorisation' || file.evidence[id]) return true;
  const form = valueOf(answers.case['applicant/legal-form']);
  return form === undefined || form === 'department';
};

function suppliedPiece(piece: Evidence, found: FormFinding, filling: Filling): Supplied {
  const { words, schemeWords } = filling.telling;
  const record = filling.file.evidence[piece.id] ?? {};
  const rule = fillingRules[piece.id as keyof typeof fillingRules];
  const rows = rule?.rows ? rowEntries(rule.rows, found, filling) : [];
  const noted = notedEntry(piece, record, rule, filling);
  const isNoted = noted.some(({ value }) => value !== undefined);
  return {
    id: piece.id,
    name: wordFor(schemeWords.evidence, piece.id).name,
    ...(record.status ? { status: words.packing.statuses[record.status] } : {}),
    entries: [...(noted.length > 0 && (isNoted || rows.length === 0) ? [noted] : []), ...rows],
  };
}

/** What is noted of a piece, in the fields of the rule, then whatever else can be noted of it. */
function notedEntry(
  { particulars }: Evidence,
  record: EvidenceRecords[string],
  rule: FillingRule | undefined,
  filling: Filling,
): readonly Filled[] {
  const { say, telling } = filling;
  const wanted = rule?.fields ?? [];
  const placed = wanted.map(([, particular]) => particular);
  const isLeft = (one: (typeof particulars)[number]) =>
    !placed.includes(one) && (rule?.fields.length ? record.particulars?.[one] : true);
  const filled = (label: string, value: string | undefined): Filled => ({
    label,
    ...(value ? { value } : {}),
  });
  return [
    ...wanted.map(([field, particular]) =>
      filled(
        say.fields[field],
        (particular && record.particulars?.[particular]) ?? knownOf(field, filling),
      ),
    ),
    ...particulars
      .filter(isLeft)
      .map((one) => filled(telling.words.particulars[one], record.particulars?.[one])),
  ];
}

/** What the case knows without anything being noted of the paper. */
function knownOf(field: FormField, { file, answers, telling }: Filling): string | undefined {
  if (field === 'credit-code') return file.header.creditCode;
  if (field !== 'founded') return undefined;
  const founded = valueOf<PartialDate>(answers.case['applicant/founding-date'] as PartialDate);
  return founded === undefined ? undefined : telling.words.dates.date(founded);
}
