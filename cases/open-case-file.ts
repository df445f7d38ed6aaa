import type { Answer, Answers, Row, Scheme } from '@/rules';
import { knows, parseTargetId } from '@/rules';
import type { CaseFile } from './case-file';
import { caseFileSchema, caseFormat, caseVersion } from './case-file';
import type { CaseProblem } from './case-problem';
import { joined, problemOf } from './case-problem';
import { asRows } from './edit';
import { migrated } from './migrations';
import { isRawRecord } from './raw-record';
import type { SchemeLoader } from './schemes-in';
import { schemesFor } from './schemes-in';

export type Opened = { readonly file: CaseFile } | { readonly problem: CaseProblem };

/** 5 MB: a hundred times the largest real case. */
export const mostBytes = 5_000_000;

/**
 * Reads a case file of this format version or an older one. Nothing in it is trusted: size, syntax,
 * keys, format version and every value are checked before anything is used, and the first problem
 * is named with its path.
 */
export function openCaseFile(text: string, schemes: readonly Scheme[]): Opened {
  const parsed = parse(text);
  return 'problem' in parsed ? parsed : readCase(parsed.raw, schemes);
}

/** The same where the schemes are fetched once the text says which. */
export async function openCaseFileWith(text: string, load: SchemeLoader): Promise<Opened> {
  const parsed = parse(text);
  return 'problem' in parsed ? parsed : readCaseWith(parsed.raw, load);
}

/** The same for a value that is parsed already, as the browser store returns it. */
export const readCaseWith = async (raw: unknown, load: SchemeLoader): Promise<Opened> =>
  readCase(raw, await schemesFor(raw, load));

export function readCase(raw: unknown, schemes: readonly Scheme[]): Opened {
  if (!isRawRecord(raw) || raw['format'] !== caseFormat) return { problem: { code: 'not-a-case' } };
  const version = raw['version'];
  if (typeof version === 'number' && version > caseVersion)
    return { problem: { code: 'newer-format', have: version, known: caseVersion } };
  const forbidden = forbiddenKey(raw);
  if (forbidden) return { problem: forbiddenProblem(forbidden) };
  const latest = migrated(raw);
  if ('problem' in latest) return latest;
  const parsed = caseFileSchema(schemes).safeParse(latest.raw);
  if (!parsed.success) return { problem: problemOf(parsed.error.issues, latest.raw) };
  const file = parsed.data as CaseFile;
  const problem = strayTarget(file, schemes) ?? ambiguousRow(file);
  return problem ? { problem } : { file };
}

function parse(text: string): { readonly raw: unknown } | { readonly problem: CaseProblem } {
  // A unit of a text takes three bytes at most.
  const bytes = text.length * 3 <= mostBytes ? 0 : new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return { problem: { code: 'too-large', bytes, most: mostBytes } };
  try {
    return { raw: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch {
    return { problem: { code: 'not-json' } };
  }
}

const forbiddenProblem = ({ way, key }: Forbidden): CaseProblem => ({
  code: 'forbidden-key',
  path: way.reduce<string>(joined, ''),
  key,
});

function strayTarget({ targets }: CaseFile, schemes: readonly Scheme[]): CaseProblem | undefined {
  const stray = targets.findIndex((id) => !isKnown(id, schemes));
  const target = targets[stray];
  if (target === undefined) return undefined;
  return { code: 'unknown-target', path: joined('targets', stray), target };
}

const isKnown = (id: string, schemes: readonly Scheme[]): boolean => {
  const target = parseTargetId(id);
  return target !== undefined && schemes.some((scheme) => knows(scheme, target));
};

/** Keys that reach into an object's prototype; no honest file has them. */
const forbiddenKeys = new Set(['__proto__', 'prototype', 'constructor']);

/** Deeper than any case goes; a file nested further is no case. */
const deepest = 12;

/** The first forbidden key, with the way to it; the way is only put together where there is one. */
function forbiddenKey(value: unknown, depth = 0): Forbidden | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return { way: [], key: '…' };
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) return { way: [], key };
    const found = forbiddenKey((value as Record<string, unknown>)[key], depth + 1);
    if (found) return { ...found, way: [Array.isArray(value) ? Number(key) : key, ...found.way] };
  }
  return undefined;
}

interface Forbidden {
  readonly way: readonly (string | number)[];
  readonly key: string;
}

/** A row's id tells it apart and stands among the keys of the file: it is nobody else's, and no forbidden word. */
function ambiguousRow({ answers, consultant }: CaseFile): CaseProblem | undefined {
  return (
    ambiguousRowIn(answers, 'answers') ?? ambiguousRowIn(consultant.answers, 'consultant.answers')
  );
}

function ambiguousRowIn({ case: sheet }: Answers, path: string): CaseProblem | undefined {
  for (const [question, answer] of Object.entries(sheet)) {
    const list = joined(joined(path, 'case'), question);
    const problem = ambiguousRowOf(rowsOf(answer), `${list}.rows`);
    if (problem) return problem;
  }
  return undefined;
}

function ambiguousRowOf(rows: readonly Row[], path: string): CaseProblem | undefined {
  const places = new Map<string, number>();
  for (const [place, { rowId }] of rows.entries()) {
    if (forbiddenKeys.has(rowId))
      return { code: 'forbidden-key', path: joined(path, place), key: rowId };
    const before = places.get(rowId);
    if (before !== undefined)
      return {
        code: 'wrong-value',
        path: `${joined(path, place)}.rowId`,
        expected: `≠ ${joined(path, before)}.rowId`,
      };
    places.set(rowId, place);
  }
  return undefined;
}

const rowsOf = (answer: Answer): readonly Row[] => asRows(answer)?.rows ?? [];
