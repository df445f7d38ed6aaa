import type { Names, SchemeWords, SupersededWords, Words } from '@/content';
import { wordFor } from '@/content';
import type { Effect, Finding, OpenBecause, Reading, Scheme, Standing, Target } from '@/rules';
import { attachedAt, effectOf, openBecause, reasonsOf, standingOf } from '@/rules';
import type { DisagreementLine } from './disagreement-line';
import { disagreementLine } from './disagreement-line';
import { sayReasons } from './say-reasons';

/** A source as a reader finds it: kind and date in words, edition, and the clause's own label. */
export interface SourceLine {
  readonly name: string;
  readonly edition: string;
  /** Official label, Chinese in both languages. */
  readonly clause?: string;
}

/** One finding in words, readable alone. */
export interface FindingReport {
  /** The requirement's id: permanent, and the anchor in every rendering. */
  readonly id: string;
  readonly title: string;
  readonly area: string;
  readonly areaName: string;
  readonly outcome: Finding['outcome'];
  readonly standing: Standing;
  readonly standingName: string;
  readonly effect: Effect;
  readonly openBecause?: OpenBecause;
  readonly openBecauseName?: string;
  /** Failing it alone stops the application. */
  readonly knockOut: boolean;
  readonly asks: string;
  readonly have: readonly string[];
  readonly lack: readonly string[];
  readonly rows: readonly string[];
  readonly todo: string;
  readonly evidence: readonly { readonly id: string; readonly name: string }[];
  readonly basis?: { readonly name: string; readonly explains: string };
  readonly sources: readonly SourceLine[];
  readonly disagreements: readonly DisagreementLine[];
  readonly notes: readonly string[];
  /** What older editions asked, and what stands in its place. */
  readonly superseded: readonly SupersededWords[];
}

/** With what a finding is put into words. */
export interface Telling {
  readonly reading: Reading;
  readonly words: Words;
  readonly scheme: Scheme;
  readonly schemeWords: SchemeWords;
  readonly names: Names;
}

/** Puts a finding into words under a reading. */
export function reportFinding(
  finding: Finding,
  target: Target,
  { reading, words, scheme, schemeWords, names }: Telling,
): FindingReport {
  const { requirement, judgement, basis, outcome } = finding;
  const said = judgement ? sayReasons(reasonsOf(judgement), words, names) : [];
  const text = wordFor(schemeWords.requirements, requirement.id);
  const standing = standingOf(finding, reading);
  const open = openBecause(finding, reading);
  return {
    id: requirement.id,
    title: text.title,
    area: requirement.area,
    areaName: wordFor(schemeWords.areas, requirement.area),
    outcome,
    standing,
    standingName: words.standings[standing],
    effect: effectOf(finding, reading),
    ...(open
      ? { openBecause: open, openBecauseName: words.openBecause(schemeWords.authority)[open] }
      : {}),
    knockOut: requirement.knockOut ?? false,
    asks: text.asks,
    have: said.map(({ have }) => have),
    lack: outcome === 'met' ? [] : said.flatMap(({ lack }) => lack ?? []),
    rows: outcome === 'met' ? [] : said.flatMap(({ rows }) => rows ?? []),
    todo: text.remedy,
    evidence: requirement.evidence.map((id) => ({
      id,
      name: wordFor(schemeWords.evidence, id).name,
    })),
    ...(basis ? { basis: words.bases[basis] } : {}),
    sources: requirement.sources.map(({ source, clause }) => ({
      ...wordFor(schemeWords.sources, source),
      ...(clause ? { clause } : {}),
    })),
    disagreements: attachedAt(requirement.disagreements, target).map((id) =>
      disagreementLine(id, {
        ...{ disagreements: scheme.disagreements, said: schemeWords.disagreements },
        ...{ sources: schemeWords.sources, words },
      }),
    ),
    notes: attachedAt(requirement.notes, target).map((id) => wordFor(schemeWords.notes, id)),
    superseded: attachedAt(requirement.superseded, target).map((id) =>
      wordFor(schemeWords.superseded, id),
    ),
  };
}
