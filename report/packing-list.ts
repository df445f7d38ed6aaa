import type { CaseFile, EvidenceRecords, EvidenceStatus } from '@/cases';
import type { Words } from '@/content';
import { wordFor } from '@/content';
import type { EvidenceWords } from '@/content/types/scheme-words';
import type { Evidence, EvidenceOrigin, Particular } from '@/rules';
import { evidenceOrigins } from '@/rules';
import type { SpokenScheme } from './spoken-scheme';
import type { TargetReport } from './target-report';

/** What a reviewer wants to read off a piece, and what the company has noted of it. */
export interface ParticularLine {
  readonly particular: Particular;
  readonly label: string;
  /** Absent while nothing is noted. */
  readonly value?: string;
}

/** One piece of evidence, whatever number of requirements and targets it serves. */
export interface PackingItem {
  readonly id: string;
  readonly name: string;
  readonly issuedBy: string;
  readonly shows: string;
  readonly recency?: string;
  /** The titles of the requirements that it proves, each once. */
  readonly proves: readonly string[];
  readonly status?: EvidenceStatus;
  readonly particulars: readonly ParticularLine[];
}

interface Progress {
  readonly ready: number;
  /** How many pieces are wanted: all but those that the company marked as not needed. */
  readonly wanted: number;
}

export interface PackingGroup extends Progress {
  readonly origin: EvidenceOrigin;
  readonly name: string;
  readonly items: readonly PackingItem[];
}

/** What to take along, grouped by where it is fetched. */
export interface PackingList extends Progress {
  readonly groups: readonly PackingGroup[];
}

/** What a packing list is made of. */
export interface PackingBasis {
  readonly targets: readonly TargetReport[];
  readonly schemes: readonly SpokenScheme[];
  readonly file: Pick<CaseFile, 'evidence'>;
  readonly words: Words;
}

/**
 * Every piece of evidence that an applicable finding of the targets names, once. The order is that
 * of the schemes, so that no piece changes its place when an answer changes a finding.
 */
export function packingList({ targets, schemes, file, words }: PackingBasis): PackingList {
  const proves = titlesByEvidence(targets);
  const items = knownPieces(schemes).flatMap(({ piece, says }) => {
    const titles = proves.get(piece.id);
    return titles ? [{ piece, item: itemOf(piece, says, titles, file.evidence, words) }] : [];
  });
  return {
    groups: evidenceOrigins.flatMap((origin) => {
      const own = items.filter(({ piece }) => piece.origin === origin).map(({ item }) => item);
      return own.length > 0
        ? [{ origin, name: words.origins[origin], items: own, ...progressOf(own) }]
        : [];
    }),
    ...progressOf(items.map(({ item }) => item)),
  };
}

const progressOf = (items: readonly PackingItem[]): Progress => ({
  ready: items.filter(({ status }) => status === 'have').length,
  wanted: items.filter(({ status }) => status !== 'not-needed').length,
});

interface KnownPiece {
  readonly piece: Evidence;
  readonly says: EvidenceWords;
}

/** A piece that several schemes know is told in the words of the first. */
function knownPieces(schemes: readonly SpokenScheme[]): readonly KnownPiece[] {
  const pieces = new Map<string, KnownPiece>();
  for (const { scheme, schemeWords } of schemes)
    for (const piece of scheme.evidence)
      if (!pieces.has(piece.id))
        pieces.set(piece.id, { piece, says: wordFor(schemeWords.evidence, piece.id) });
  return [...pieces.values()];
}

function titlesByEvidence(
  targets: readonly TargetReport[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { gaps, toConfirm, reported, met } of targets)
    for (const { title, evidence } of [...gaps, ...toConfirm, ...reported, ...met])
      for (const { id } of evidence)
        titles.set(id, (titles.get(id) ?? new Set<string>()).add(title));
  return titles;
}

function itemOf(
  { id, particulars }: Evidence,
  { name, issuedBy, shows, recency }: EvidenceWords,
  titles: ReadonlySet<string>,
  records: EvidenceRecords,
  words: Words,
): PackingItem {
  const record = Object.hasOwn(records, id) ? records[id] : undefined;
  return {
    ...{ id, name, issuedBy, shows },
    ...(recency === undefined ? {} : { recency }),
    proves: [...titles],
    ...(record?.status === undefined ? {} : { status: record.status }),
    particulars: particulars.map((particular) => {
      const value = record?.particulars?.[particular];
      return {
        particular,
        label: words.particulars[particular],
        ...(value ? { value } : {}),
      };
    }),
  };
}
