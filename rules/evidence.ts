/** Where a piece of evidence comes from; the packing list is grouped by it, in this order. */
export const evidenceOrigins = [
  'registrar',
  'authority',
  'certification-body',
  'counterparty',
  'staff',
  'own-rules',
  'own-records',
] as const;
export type EvidenceOrigin = (typeof evidenceOrigins)[number];

/**
 * What a reviewer wants to read off a piece of evidence, in the way the centre's filling rules want
 * it written: who holds or signed it, what it is, its number, its dates, the other party, the address.
 */
export const particulars = ['who', 'what', 'number', 'from', 'to', 'party', 'address'] as const;
export type Particular = (typeof particulars)[number];

/** A piece of evidence, described once, whatever number of requirements it proves. */
export interface Evidence<Id extends string = string> {
  readonly id: Id;
  readonly origin: EvidenceOrigin;
  readonly particulars: readonly Particular[];
}

/** One piece of evidence; ids are unique across all schemes. */
export const piece = <const Id extends string>(
  id: Id,
  origin: EvidenceOrigin,
  ...wanted: readonly Particular[]
): Evidence<Id> => ({ id, origin, particulars: wanted });
