import type * as z from 'zod/mini';
import type { Scheme } from '@/rules';
import { knows, parseTargetId } from '@/rules';
import type { CaseFile } from './case-file';
import { caseFileSchema, caseFormat, caseVersion } from './case-file';

/** Why a text could not be opened as a case; the sentence is written in `content/`. */
export type CaseProblem =
  | { readonly code: 'too-large'; readonly bytes: number; readonly most: number }
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-case' }
  | { readonly code: 'newer-format'; readonly have: number; readonly known: number }
  | { readonly code: 'forbidden-key'; readonly path: string; readonly key: string }
  | { readonly code: 'unknown-key'; readonly path: string; readonly key: string }
  | { readonly code: 'unknown-target'; readonly path: string; readonly target: string }
  | { readonly code: 'no-such-date'; readonly path: string }
  | { readonly code: 'wrong-value'; readonly path: string; readonly expected: string };

export type Opened = { readonly file: CaseFile } | { readonly problem: CaseProblem };

/** 5 MB: a hundred times the largest real case. */
export const mostBytes = 5_000_000;

/**
 * Reads a case file. Nothing in it is trusted: size, syntax, keys, format version and every value
 * are checked before anything is used, and the first problem is named with its path.
 */
export function openCaseFile(text: string, schemes: readonly Scheme[]): Opened {
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > mostBytes) return { problem: { code: 'too-large', bytes, most: mostBytes } };
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { problem: { code: 'not-json' } };
  }
  return readCase(raw, schemes);
}

/** The same for a value that is parsed already, as the browser store returns it. */
export function readCase(raw: unknown, schemes: readonly Scheme[]): Opened {
  if (!isRecord(raw) || raw['format'] !== caseFormat) return { problem: { code: 'not-a-case' } };
  const version = raw['version'];
  if (typeof version === 'number' && version > caseVersion)
    return { problem: { code: 'newer-format', have: version, known: caseVersion } };
  const forbidden = forbiddenKey(raw, '');
  if (forbidden) return { problem: { code: 'forbidden-key', ...forbidden } };
  const parsed = caseFileSchema(schemes).safeParse(raw);
  if (!parsed.success) return { problem: problemOf(parsed.error.issues, '') };
  const file = parsed.data as CaseFile;
  const stray = file.targets.findIndex((id) => !isKnown(id, schemes));
  if (stray >= 0) {
    const target = file.targets[stray] ?? '';
    return { problem: { code: 'unknown-target', path: `targets[${String(stray)}]`, target } };
  }
  return { file };
}

const isKnown = (id: string, schemes: readonly Scheme[]): boolean => {
  const target = parseTargetId(id);
  return target !== undefined && schemes.some((scheme) => knows(scheme, target));
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that reach into an object's prototype; no honest file has them. */
const forbiddenKeys = new Set(['__proto__', 'prototype', 'constructor']);

/** Deeper than any case goes; a file nested further is no case. */
const deepest = 12;

function forbiddenKey(
  value: unknown,
  path: string,
  depth = 0,
): { path: string; key: string } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > deepest) return { path, key: '…' };
  for (const key of Object.keys(value)) {
    if (forbiddenKeys.has(key)) return { path, key };
    const at = Array.isArray(value) ? `${path}[${key}]` : joined(path, key);
    const inside = forbiddenKey((value as Record<string, unknown>)[key], at, depth + 1);
    if (inside) return inside;
  }
  return undefined;
}

type Issue = z.core.$ZodIssue;

/** The first issue as a problem; of a union the branch that came furthest tells the most. */
function problemOf(issues: readonly Issue[], above: string): CaseProblem {
  const issue = issues[0];
  if (issue === undefined) return { code: 'not-a-case' };
  const path = issue.path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${String(step)}]` : joined(text, String(step)),
    above,
  );
  if (issue.code === 'unrecognized_keys')
    return { code: 'unknown-key', path, key: issue.keys[0] ?? '' };
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const furthest = issue.errors.reduce((best, branch) =>
      depthOf(branch) > depthOf(best) ? branch : best,
    );
    return depthOf(furthest) > 0 || isAboutDate(furthest)
      ? problemOf(furthest, path)
      : { code: 'wrong-value', path, expected: issue.errors.map(expectedOf).join(' | ') };
  }
  if (isAboutDate([issue])) return { code: 'no-such-date', path };
  return { code: 'wrong-value', path, expected: expectedOf([issue]) };
}

const depthOf = (issues: readonly Issue[]): number =>
  Math.max(
    0,
    ...issues.map((issue) =>
      issue.code === 'unrecognized_keys'
        ? 0
        : issue.path.length +
          (issue.code === 'invalid_union' ? Math.max(0, ...issue.errors.map(depthOf)) : 0),
    ),
  );

const isAboutDate = (issues: readonly Issue[]): boolean => issues[0]?.message === 'date';

/** What was expected, in the vocabulary of the file format: a type, a list of values, a bound. */
function expectedOf(issues: readonly Issue[]): string {
  const issue = issues[0];
  switch (issue?.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'too_big':
      return `≤ ${String(issue.maximum)}`;
    case 'too_small':
      return `≥ ${String(issue.minimum)}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'unrecognized_keys':
      return `{…} without ${issue.keys.join(', ')}`;
    case 'invalid_union':
      return issue.errors.map(expectedOf).join(' | ');
    default:
      return issue?.message ?? '';
  }
}

const joined = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);
